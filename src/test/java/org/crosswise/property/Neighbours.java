package org.crosswise.property;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Grade;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;

/** A document with the value just below a constant, with the constant itself and with the value just above. */
final class Neighbours {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal YEAR = new BigDecimal("365");

    private final Vocabulary vocabulary;

    Neighbours(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** For each place of the document that the constant may be compared with: the documents in ascending order. */
    List<List<RawDocument>> of(Constant constant, RawDocument base) {
        return switch (constant.read()) {
            case "grade" -> entered(constant, base, (finding, steps) -> grade(constant, steps));
            case "value" -> entered(constant, base, (finding, steps) -> number(constant, finding.code(), steps));
            case "atOnset" ->
                entered(constant, base, (finding, steps) -> number(constant, finding.code(), steps)
                        .add(yearsOfPain(base)));
            case "apart", "shareOf" -> compared(constant, base);
            case "weeks", "onsetDays" -> registered(constant, base);
            case "withinMonths" -> cleared(constant, base);
            default -> throw new IllegalArgumentException(constant + ": nothing is known of " + constant.read());
        };
    }

    /** The steps below, at and above as documents, where a value exists. */
    private static List<RawDocument> three(BiFunction<Integer, RawDocument, RawDocument> change, RawDocument base) {
        return Stream.of(-1, 0, 1)
                .map(steps -> change.apply(steps, base))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<List<RawDocument>> entered(
            Constant constant, RawDocument base, BiFunction<RawFinding, Integer, Object> value) {
        List<List<RawDocument>> all = new ArrayList<>();
        for (String code : constant.codes()) {
            RawDocument with = base.findings().stream().anyMatch(f -> f.code().equals(code)) ? base : with(base, code);
            List<Integer> places = places(with, code);
            places.forEach(
                    place -> all.add(three((steps, document) -> set(document, List.of(place), value, steps), with)));
            all.add(three((steps, document) -> set(document, places, value, steps), with));
        }
        return all;
    }

    private RawDocument with(RawDocument base, String code) {
        boolean sided = kind(code).sides() == FindingKind.Sides.REQUIRED;
        List<RawFinding> findings = new ArrayList<>(base.findings());
        findings.add(new RawFinding(code, null, sided ? "BILATERAL" : null, null, Map.of()));
        return new RawDocument(base.assessedOn(), findings);
    }

    private static List<Integer> places(RawDocument document, String code) {
        return IntStream.range(0, document.findings().size())
                .filter(i -> document.findings().get(i).code().equals(code))
                .boxed()
                .toList();
    }

    private RawDocument set(
            RawDocument document, List<Integer> places, BiFunction<RawFinding, Integer, Object> value, int steps) {
        List<RawFinding> findings = new ArrayList<>(document.findings());
        for (int place : places) {
            RawFinding finding = findings.get(place);
            Object other = value.apply(finding, steps);
            if (other == null || other instanceof BigDecimal number && !accepted(finding.code(), number)) {
                return null;
            }
            findings.set(place, new RawFinding(finding.code(), other, finding.side(), null, finding.attributes()));
        }
        return new RawDocument(document.assessedOn(), findings);
    }

    private boolean accepted(String code, BigDecimal number) {
        FindingKind kind = kind(code);
        return number.compareTo(kind.min()) >= 0 && number.compareTo(kind.max()) <= 0;
    }

    private BigDecimal number(Constant constant, String code, int steps) {
        return new BigDecimal(constant.value()).add(step(code).multiply(BigDecimal.valueOf(steps)));
    }

    private BigDecimal step(String code) {
        return kind(code).type() == FindingKind.Type.INTEGER ? BigDecimal.ONE : TENTH;
    }

    private static String grade(Constant constant, int steps) {
        int rank = Grade.rank(constant.value()) + steps;
        return rank < 0 || rank >= Grade.ALL.size() ? null : Grade.ALL.get(rank);
    }

    private static BigDecimal yearsOfPain(RawDocument base) {
        return base.findings().stream()
                .filter(finding -> finding.code().equals("painDurationDays"))
                .map(finding -> ((BigDecimal) finding.value()).divide(YEAR, 0, RoundingMode.DOWN))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** A difference from, or a share of, the value of the same code on the other side. */
    private List<List<RawDocument>> compared(Constant constant, RawDocument base) {
        List<List<RawDocument>> all = new ArrayList<>();
        String code = constant.codes().get(0);
        for (int one : places(base, code)) {
            for (int other : places(base, code)) {
                if (one != other) {
                    all.add(three((steps, document) -> compared(constant, document, one, other, steps, 1), base));
                    all.add(three((steps, document) -> compared(constant, document, one, other, steps, -1), base));
                }
            }
        }
        return all;
    }

    private RawDocument compared(Constant constant, RawDocument base, int one, int other, int steps, int sign) {
        String code = constant.codes().get(0);
        boolean share = constant.read().equals("shareOf");
        BigDecimal fixed =
                share ? HUNDRED : (BigDecimal) base.findings().get(other).value();
        BigDecimal number = new BigDecimal(constant.value());
        BigDecimal moved = share
                ? number.multiply(HUNDRED).add(step(code).multiply(BigDecimal.valueOf(steps)))
                : fixed.add(number.add(step(code).multiply(BigDecimal.valueOf(steps)))
                        .multiply(BigDecimal.valueOf(sign)));
        RawDocument document = set(base, List.of(other), (finding, none) -> fixed, 0);
        return set(document, List.of(one), (finding, none) -> moved, 0);
    }

    /** A count of days or weeks of a red flag or condition; below zero it was not given. */
    private List<List<RawDocument>> registered(Constant constant, RawDocument base) {
        List<List<RawDocument>> all = new ArrayList<>();
        for (int i = 0; i < base.findings().size(); i++) {
            int place = i;
            if (constant.codes().contains(base.findings().get(i).value())) {
                all.add(three((steps, document) -> registered(constant, document, place, steps), base));
            }
        }
        return all;
    }

    private RawDocument registered(Constant constant, RawDocument base, int place, int steps) {
        RawFinding finding = base.findings().get(place);
        String name = constant.read().equals("onsetDays")
                ? constant.read()
                : vocabulary.condition((String) finding.value()).qualifier().name();
        BigDecimal count = new BigDecimal(constant.value()).add(BigDecimal.valueOf(steps));
        return replaced(base, place, count.signum() < 0 ? finding.without(name) : finding.with(name, count));
    }

    private static List<List<RawDocument>> cleared(Constant constant, RawDocument base) {
        return base.assessedOn() == null
                ? List.of()
                : places(base, "medicalClearance").stream()
                        .map(place -> three((steps, document) -> cleared(constant, document, place, steps), base))
                        .toList();
    }

    private static RawDocument cleared(Constant constant, RawDocument base, int place, int steps) {
        LocalDate day = LocalDate.parse(base.assessedOn()).minusMonths(Long.parseLong(constant.value()));
        RawFinding finding = base.findings().get(place);
        return replaced(base, place, finding.with("date", day.minusDays(steps).toString()));
    }

    private static RawDocument replaced(RawDocument base, int place, RawFinding finding) {
        List<RawFinding> findings = new ArrayList<>(base.findings());
        findings.set(place, finding);
        return new RawDocument(base.assessedOn(), findings);
    }

    private FindingKind kind(String code) {
        return Objects.requireNonNull(vocabulary.findings().get(code), code);
    }
}
