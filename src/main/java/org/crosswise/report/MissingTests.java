package org.crosswise.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Unsafe;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.MuscleKind;

/**
 * Which tests of a muscle state were not recorded. Tests that are unsafe for the person are left out: naming them would
 * suggest them; and palpation, which never confirms a state.
 */
final class MissingTests {

    private final Entered entered;
    private final Labels labels;
    private final List<Unsafe> unsafe;

    MissingTests(Entered entered, Labels labels, List<Unsafe> unsafe) {
        this.entered = entered;
        this.labels = labels;
        this.unsafe = unsafe;
    }

    /** The tests of one state, on a side or on both for the midline. */
    List<Missing> of(String muscle, String axis, Side side) {
        Map<String, Set<Side>> open = new LinkedHashMap<>();
        collect(muscle, axis, side, open);
        return lines(open);
    }

    /** The tests of several states, such as {@code ILIOPSOAS TIGHT}, each test once. */
    List<Missing> of(List<String> states, Side side) {
        Map<String, Set<Side>> open = new LinkedHashMap<>();
        for (String state : states) {
            int space = state.indexOf(' ');
            collect(state.substring(0, space), state.substring(space + 1), side, open);
        }
        return lines(open);
    }

    private void collect(String muscle, String axis, Side side, Map<String, Set<Side>> open) {
        MuscleKind kind = labels.vocabulary().muscles().get(muscle);
        if (kind == null) {
            return;
        }
        for (MuscleKind.Axis own : kind.axes()) {
            if (own.code().equals(axis)) {
                own.tests().forEach(test -> open(test, side, open));
            }
        }
    }

    private void open(String test, Side side, Map<String, Set<Side>> open) {
        FindingKind kind = labels.vocabulary().findings().get(test);
        boolean sided = kind != null && kind.sides() != FindingKind.Sides.NONE;
        List<Side> wanted =
                !sided ? List.of(Side.NONE) : side.isOneSided() ? List.of(side) : List.of(Side.LEFT, Side.RIGHT);
        for (Side each : wanted) {
            if (!test.equals("palpation") && !entered.has(test, each) && !isUnsafe(test, each)) {
                open.computeIfAbsent(test, code -> EnumSet.noneOf(Side.class)).add(each);
            }
        }
    }

    /** A finding that several tests record is unsafe to ask for when each of them is. */
    private boolean isUnsafe(String finding, Side side) {
        List<String> tests = labels.tests(finding);
        List<String> named = tests.isEmpty() ? List.of(finding) : tests;
        return named.stream().allMatch(test -> isUnsafeTest(test, side));
    }

    private boolean isUnsafeTest(String test, Side side) {
        return unsafe.stream().anyMatch(bar -> bar.covers(test, side));
    }

    private List<Missing> lines(Map<String, Set<Side>> open) {
        List<Missing> lines = new ArrayList<>();
        open.forEach((test, sides) -> {
            Side side = sides.size() > 1 ? Side.BILATERAL : sides.iterator().next();
            lines.add(new Missing(test, labels.finding(test), side));
        });
        return lines;
    }
}
