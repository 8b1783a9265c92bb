package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far the result of each test that is asked for could reach, by trying every result. */
public final class ReachSearch {

    /** What a test is recorded as, where it is not its own code. */
    private static final Map<String, String> RECORDED = Map.of(
            "modifiedThomas", "modifiedThomasHipAngle modifiedThomasKneeFlexion modifiedThomasHipAbduction",
            "activeStraightLegRaise", "activeStraightLegRaiseScore",
            "palpationErectorSpinae", "palpation",
            "legLength", "legLengthDifference",
            "passiveKneeExtension", "passiveKneeExtensionDeficit",
            "hipJointScreen", "faber hipInternalRotation");

    private static final Map<String, String> MARKS =
            Map.of("palpationErectorSpinae", "ERECTOR_SPINAE", "hipJointScreen", "GROIN");

    private static final Set<String> NO_TEST = Set.of("redFlagScreen", "conditionsScreen", "age", "sex", "neuroScreen");

    private static final List<String> REACHES = List.of("none", "pattern", "muscle", "nothing");

    private final Reading reading;
    private final Conclusions before;

    private ReachSearch(Reading reading) {
        this.reading = reading;
        this.before = Oracle.conclude(reading);
    }

    /** {@code code@SIDE} to how far it reaches, none for what is no test, in the order in which it is asked for. */
    public static Map<String, String> of(RawDocument document) {
        Reading reading = DocumentReader.read(document);
        ReachSearch search = new ReachSearch(reading);
        Map<String, String> reaches = new LinkedHashMap<>();
        for (String asked : Oracle.assess(reading).askFor()) {
            reaches.put(asked, search.reach(asked));
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        reaches.entrySet().stream()
                .sorted(Comparator.comparing(entry -> REACHES.indexOf(entry.getValue())))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    private String reach(String asked) {
        String test = asked.substring(0, asked.indexOf('@'));
        Side side = Side.valueOf(asked.substring(asked.indexOf('@') + 1));
        if (NO_TEST.contains(test)) {
            return "none";
        }
        int reach = REACHES.indexOf("nothing");
        for (String code : RECORDED.getOrDefault(test, test).split(" ")) {
            reach = Math.min(reach, reach(Catalogue.kind(code), test, side));
        }
        return REACHES.get(reach);
    }

    /** Each result on each side that is asked for; then pairs of the results that lead to something else. */
    private int reach(Kind kind, String test, Side asked) {
        List<Collection<Entry>> telling = new ArrayList<>();
        int reach = REACHES.indexOf("nothing");
        for (Side side : sides(kind, asked)) {
            Map<Optional<Conclusions>, Entry> outcomes = new LinkedHashMap<>();
            List<Entry> results = results(kind).stream()
                    .map(result -> entry(kind, test, side, result))
                    .toList();
            outcomes.put(Optional.ofNullable(with(results.get(0))), results.get(0));
            Stride.through(kind, results, with(results.get(0)), this::with, (entry, after) -> {
                outcomes.putIfAbsent(Optional.ofNullable(after), entry);
                return true;
            });
            reach = Math.min(reach, furthest(outcomes.keySet()));
            telling.add(outcomes.values());
        }
        if (telling.size() == 2) {
            for (Entry left : telling.get(0)) {
                for (Entry right : telling.get(1)) {
                    reach = Math.min(reach, furthest(Set.of(Optional.ofNullable(with(left, right)))));
                }
            }
        }
        return reach;
    }

    private static List<Side> sides(Kind kind, Side asked) {
        if (kind.sides() == Kind.Sides.MIDLINE) {
            return Side.MIDLINE;
        }
        return asked == Side.NONE ? Side.BOTH : List.of(asked);
    }

    private static Entry entry(Kind kind, String test, Side side, Object result) {
        boolean controlled = kind.attributes().contains("pelvisControlled");
        String mark = kind.attributes().contains("painful") ? "" : MARKS.getOrDefault(test, "");
        return new Entry(-1, kind.code(), kind.code(), side, result, controlled, mark, false, false);
    }

    private Conclusions with(Entry... results) {
        Variation variation = new Variation(reading);
        for (Entry result : results) {
            variation.added(result);
        }
        return Oracle.conclude(variation.reading());
    }

    /** What withholds everything says nothing. */
    private int furthest(Set<Optional<Conclusions>> outcomes) {
        int reach = REACHES.indexOf("nothing");
        for (Optional<Conclusions> after : outcomes) {
            if (after.isPresent() && !after.get().patterns().equals(before.patterns())) {
                return REACHES.indexOf("pattern");
            }
            if (after.isPresent() && !after.get().toldMuscles().equals(before.toldMuscles())) {
                reach = REACHES.indexOf("muscle");
            }
        }
        return reach;
    }

    private static List<Object> results(Kind kind) {
        return switch (kind.type()) {
            case NUMBER -> numbers(kind, new BigDecimal("0.1"));
            case WHOLE -> numbers(kind, BigDecimal.ONE);
            case GRADE -> grades();
            case BOOLEAN -> List.of(true, false);
            default -> List.copyOf(kind.values());
        };
    }

    private static List<Object> grades() {
        List<Object> grades = new ArrayList<>();
        for (int rank = 0; rank < MuscleGrade.count(); rank++) {
            grades.add(rank);
        }
        return grades;
    }

    private static List<Object> numbers(Kind kind, BigDecimal step) {
        List<Object> numbers = new ArrayList<>();
        for (BigDecimal number = kind.least(); number.compareTo(kind.most()) <= 0; number = number.add(step)) {
            numbers.add(number);
        }
        return numbers;
    }
}
