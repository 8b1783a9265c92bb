package org.crosswise.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crosswise.oracle.RandomTests.Leaning;

/**
 * A seeded, endless supply of plausible but nasty documents, weighted so that most reach the later parts of an
 * assessment. 5–45 findings, four in five no more than 15, about one in a hundred more than 45 (every code of a registry
 * answered).
 */
public final class RandomDocuments {

    private static final int MOST = 45;

    private final RandomValues random;
    private final Random order;

    public RandomDocuments(long seed) {
        this.random = new RandomValues(seed);
        this.order = new Random(~seed);
    }

    public RawDocument next() {
        LocalDate assessedOn = assessedOn();
        Draft screens = new Draft();
        new RandomScreens(random, screens, assessedOn).write();
        Draft rest = new Draft();
        new RandomHistory(random, rest).write();
        new RandomTests(random, rest, leaning()).write();
        List<RawFinding> findings = new ArrayList<>(screens.findings());
        int most = random.chance(80) ? random.between(5, 15) : random.chance(50) ? random.between(20, 32) : MOST;
        for (RawFinding finding : thinned(rest.findings(), most - findings.size())) {
            if (findings.size() < MOST) {
                findings.add(finding);
            }
        }
        while (findings.size() < 5) {
            findings.add(new RawFinding("stressHigh", true, null, null, Map.of()));
        }
        if (random.chance(60)) {
            spoil(findings, assessedOn);
        }
        if (random.chance(30)) {
            Collections.shuffle(findings, order);
        }
        return new RawDocument(assessedOn == null ? null : assessedOn.toString(), List.copyOf(findings));
    }

    /** A random choice, in order, of so many findings; age and sex, when written, come first and stay. */
    private List<RawFinding> thinned(List<RawFinding> all, int most) {
        List<RawFinding> kept = new ArrayList<>(all);
        while (kept.size() > Math.max(3, most)) {
            kept.remove(random.between(2, kept.size() - 1));
        }
        return kept;
    }

    private LocalDate assessedOn() {
        if (random.chance(25)) {
            return null;
        }
        return random.chance(10) ? LocalDate.of(2028, 2, 29) : LocalDate.of(2026, 11, 20);
    }

    private Leaning leaning() {
        int roll = random.between(1, 100);
        return roll <= 12 ? Leaning.HEALTHY : roll <= 52 ? Leaning.CROSSED : roll <= 66 ? Leaning.LONG : Leaning.MIXED;
    }

    /** One to three of the findings are made wrong, doubled, contradicted, re-dated or written in another unit. */
    private void spoil(List<RawFinding> findings, LocalDate assessedOn) {
        for (int i = random.between(1, 3); i > 0; i--) {
            int index = random.between(0, findings.size() - 1);
            RawFinding finding = findings.get(index);
            boolean screen = finding.code().matches("redFlag.*|condition.*|medicalClearance|symptomsChangedOn");
            if (!screen || random.chance(10)) {
                spoil(findings, index, finding, assessedOn, screen);
            }
        }
    }

    private void spoil(List<RawFinding> findings, int index, RawFinding finding, LocalDate assessedOn, boolean screen) {
        int way = random.between(1, 10);
        if (way == 1) {
            findings.set(index, withSide(finding, screen));
        } else if (way == 2) {
            findings.set(index, with(finding, finding.value(), otherUnit(finding)));
        } else if (way == 3) {
            findings.set(index, withAttribute(finding, "colour", "red"));
        } else if (way <= 5 && assessedOn != null && !finding.code().equals("symptomsChangedOn")) {
            findings.set(index, withAttribute(finding, "date", date(assessedOn)));
        } else if (way == 6) {
            findings.set(index, with(finding, outOfRange(finding), finding.unit()));
        } else if (way == 7 && findings.size() < MOST) {
            findings.add(finding);
        } else if (way <= 9 && findings.size() < MOST) {
            findings.add(contradicted(finding));
        } else {
            findings.set(index, converted(finding));
        }
    }

    private RawFinding withSide(RawFinding f, boolean screen) {
        String side = screen ? null : f.side() == null ? random.word("LEFT RIGHT BILATERAL") : null;
        return new RawFinding(f.code(), f.value(), side, f.unit(), f.attributes());
    }

    private static RawFinding with(RawFinding f, Object value, String unit) {
        return new RawFinding(f.code(), value, f.side(), unit, f.attributes());
    }

    private static RawFinding withAttribute(RawFinding f, String name, Object value) {
        Map<String, Object> attributes = new LinkedHashMap<>(f.attributes());
        attributes.put(name, value);
        return new RawFinding(f.code(), f.value(), f.side(), f.unit(), attributes);
    }

    private String otherUnit(RawFinding f) {
        Kind kind = Catalogue.kind(f.code());
        boolean right = kind != null && kind.unit() != null && random.chance(60);
        return right ? kind.unit() : random.word("deg mm rad kg s");
    }

    private String date(LocalDate assessedOn) {
        return switch (random.between(1, 7)) {
            case 1 -> assessedOn.plusDays(1).toString();
            case 2 -> assessedOn.minusDays(43).toString();
            case 3 -> assessedOn.minusDays(42).toString();
            case 4 -> assessedOn.toString();
            case 5 -> "2026-02-30";
            default -> assessedOn.minusDays(random.between(0, 120)).toString();
        };
    }

    private Object outOfRange(RawFinding f) {
        if (f.value() instanceof BigDecimal) {
            return random.word("a b").equals("a") ? new BigDecimal("999") : new BigDecimal("-77.7");
        }
        return f.value() instanceof Boolean ? "yes" : "MAYBE";
    }

    /** The same thing with another value. */
    private RawFinding contradicted(RawFinding f) {
        if (f.value() instanceof BigDecimal number) {
            return with(f, number.add(BigDecimal.valueOf(random.between(1, 6))), f.unit());
        }
        if (f.value() instanceof Boolean value) {
            return with(f, !value, f.unit());
        }
        Kind kind = Catalogue.kind(f.code());
        if (kind == null || !(f.value() instanceof String)) {
            return f;
        }
        if (kind.type() == Kind.Type.GRADE) {
            return with(f, random.word("5 4 4- 4+ 3+ 3"), f.unit());
        }
        return kind.values().isEmpty() ? f : with(f, sorted(kind), f.unit());
    }

    private String sorted(Kind kind) {
        return random.word(String.join(" ", kind.values().stream().sorted().toList()));
    }

    /** The same number in another unit of its quantity. */
    private RawFinding converted(RawFinding f) {
        Kind kind = Catalogue.kind(f.code());
        if (kind == null || !(f.value() instanceof BigDecimal number) || kind.unit() == null) {
            return f;
        }
        return switch (kind.unit()) {
            case "mm" -> with(f, number.movePointLeft(1), "cm");
            case "cm" ->
                random.yesOrNo() ? with(f, number.movePointRight(1), "mm") : with(f, number.movePointLeft(2), "m");
            case "d" -> with(f, number.divideToIntegralValue(BigDecimal.valueOf(7)), "wk");
            case "wk" -> with(f, number.multiply(BigDecimal.valueOf(7)), "d");
            case "min" ->
                random.yesOrNo() ? with(f, number.multiply(BigDecimal.valueOf(60)), "s") : with(f, BigDecimal.ONE, "h");
            case "s" -> with(f, BigDecimal.ONE, "min");
            default -> with(f, number, kind.unit());
        };
    }
}
