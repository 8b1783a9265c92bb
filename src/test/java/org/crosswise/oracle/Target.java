package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosswise.oracle.Item.Grade;

/** A muscle, side and axis with its items, and the score and state they give (§4.1). */
final class Target {

    private static final BigDecimal CONFIRMING = hundredths(30);
    private static final BigDecimal STRONG = hundredths(40);
    private static final BigDecimal SUPPORTED = hundredths(50);
    private static final BigDecimal SUSPECTED = hundredths(30);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    final String muscle;
    final Side side;
    final String axis;
    private final boolean hipJointSuspected;
    private final List<Item> items = new ArrayList<>(8);
    private boolean tested;
    private boolean lowGrade;
    private boolean confirmingTakenAway;
    private boolean contraryMeasurements;
    private BigDecimal forScore = BigDecimal.ZERO;
    private BigDecimal againstScore = BigDecimal.ZERO;
    private BigDecimal result = BigDecimal.ZERO;
    private String state = "UNDETERMINED";

    Target(String muscle, Side side, String axis, boolean hipJointSuspected) {
        this.muscle = muscle;
        this.side = side;
        this.axis = axis;
        this.hipJointSuspected = hipJointSuspected;
    }

    static BigDecimal hundredths(int weight) {
        return BigDecimal.valueOf(weight, 2);
    }

    /** A test of this target is recorded, whatever it says. */
    void tested() {
        tested = true;
    }

    /** MMT ≤ 3 of a leg muscle (step 6). */
    void lowGrade() {
        tested = true;
        lowGrade = true;
    }

    boolean isLowGrade() {
        return lowGrade;
    }

    void contraryMeasurements() {
        contraryMeasurements = true;
    }

    void speaksFor(Grade grade, int weight, Entry entry) {
        add(false, grade, weight, entry, true);
    }

    /** An item that never confirms (nc). */
    void speaksForUnconfirmed(Grade grade, int weight, Entry entry) {
        add(false, grade, weight, entry, false);
    }

    void speaksAgainst(Grade grade, int weight, Entry entry) {
        add(true, grade, weight, entry, false);
    }

    void posture(int weight, String code) {
        items.add(new Item(false, Grade.POSTURE, hundredths(weight), code, false));
    }

    void history(int weight, String code) {
        items.add(new Item(false, Grade.HISTORY, hundredths(weight), code, false));
    }

    /** Steps 1 (painLimited) and 2. */
    private void add(boolean against, Grade grade, int hundredths, Entry entry, boolean mayConfirm) {
        boolean limited = entry.painLimited() && grade.isTest();
        BigDecimal weight = limited ? hundredths(hundredths).multiply(HALF) : hundredths(hundredths);
        boolean confirming = mayConfirm && !limited && grade.isTest() && weight.compareTo(CONFIRMING) >= 0;
        if (confirming && grade == Grade.LENGTH && hipJointSuspected) {
            confirmingTakenAway = true;
            confirming = false;
        }
        items.add(new Item(against, grade, weight, entry.code(), confirming));
    }

    /** Steps 3 to 6; call once, after all items. */
    void score() {
        boolean measuredAgainst = items.stream()
                .anyMatch(item -> item.against()
                        && (item.grade() == Grade.LENGTH || item.grade() == Grade.STRENGTH)
                        && item.weight().compareTo(STRONG) >= 0);
        BigDecimal none = BigDecimal.ONE;
        for (Grade grade : Grade.values()) {
            boolean silent = measuredAgainst && (grade == Grade.POSTURE || grade == Grade.HISTORY);
            if (!silent) {
                none = none.multiply(BigDecimal.ONE.subtract(capped(grade)));
            }
        }
        forScore = BigDecimal.ONE.subtract(none);
        againstScore = together(true, null);
        result = lowGrade ? BigDecimal.ZERO : forScore.subtract(againstScore);
        state = lowGrade ? "UNDETERMINED" : stateByScore();
    }

    private BigDecimal capped(Grade grade) {
        BigDecimal sum = together(false, grade);
        return switch (grade) {
            case LENGTH, STRENGTH -> sum;
            case MOVEMENT -> sum.min(hundredths(60));
            case PALPATION, POSTURE, HISTORY -> sum.min(hundredths(30));
        };
    }

    /** 1 − Π(1 − w) over the items for (of one class) or against (of all). */
    private BigDecimal together(boolean against, Grade grade) {
        BigDecimal none = BigDecimal.ONE;
        for (Item item : items) {
            if (item.against() == against && (grade == null || item.grade() == grade)) {
                none = none.multiply(BigDecimal.ONE.subtract(item.weight()));
            }
        }
        return BigDecimal.ONE.subtract(none);
    }

    BigDecimal result() {
        return result;
    }

    boolean positive() {
        return result.signum() > 0;
    }

    boolean confirmed() {
        return items.stream().anyMatch(Item::confirming);
    }

    /** Whether there is an item for, of weight ≥ 0.20, from one of these tests (§3.2 arm status 2). */
    boolean speaksForBy(Set<String> tests) {
        return items.stream()
                .anyMatch(item ->
                        !item.against() && item.weight().compareTo(hundredths(20)) >= 0 && tests.contains(item.test()));
    }

    /** Step 5. */
    private String stateByScore() {
        if (result.compareTo(SUPPORTED) >= 0 && confirmed()) {
            return "SUPPORTED";
        }
        if (result.compareTo(SUSPECTED) >= 0) {
            return "SUSPECTED";
        }
        boolean absent = result.compareTo(SUSPECTED.negate()) <= 0 && firmlyAgainst();
        return absent ? "NOT_PRESENT" : "UNDETERMINED";
    }

    boolean supported() {
        return state.equals("SUPPORTED");
    }

    boolean notPresent() {
        return state.equals("NOT_PRESENT");
    }

    private boolean firmlyAgainst() {
        Set<String> tests = new HashSet<>();
        boolean strong = false;
        for (Item item : items) {
            if (item.against()) {
                tests.add(item.test());
                strong |= item.weight().compareTo(STRONG) >= 0;
            }
        }
        return strong || tests.size() >= 2;
    }

    /** Step 7. */
    boolean conflict() {
        boolean both = forScore.compareTo(CONFIRMING) >= 0 && againstScore.compareTo(CONFIRMING) >= 0;
        return both || contraryMeasurements || confirmingTakenAway;
    }

    /** A target with neither item nor recorded test has no state. */
    boolean exists() {
        return tested || !items.isEmpty();
    }

    String key() {
        return muscle + "@" + side + "@" + axis;
    }

    State toState() {
        return new State(state, result, conflict());
    }
}
