package org.crosswise.fact;

import java.util.List;
import org.crosswise.assessment.Side;

/**
 * Tests that must not be suggested for this person.
 *
 * @param tests codes of {@code tests.yaml}
 * @param scope whether these tests are unsafe, or all others
 * @param side the side they are unsafe on, NONE or BILATERAL for both
 */
public record Unsafe(List<String> tests, Scope scope, Side side) implements Conclusion {

    /** What the list of tests says. */
    public enum Scope {
        /** These tests are unsafe. */
        THESE,
        /** Every physical test but these is unsafe. */
        ALL_BUT_THESE
    }

    public Unsafe {
        tests = List.copyOf(tests);
    }

    public static Unsafe tests(String... tests) {
        return new Unsafe(List.of(tests), Scope.THESE, Side.NONE);
    }

    public static Unsafe onSide(Side side, String... tests) {
        return new Unsafe(List.of(tests), Scope.THESE, side);
    }

    /** Every physical test but these; screens may always be asked. */
    public static Unsafe allBut(String... tests) {
        return new Unsafe(List.of(tests), Scope.ALL_BUT_THESE, Side.NONE);
    }

    /** Every physical test. */
    public static Unsafe allTests() {
        return allBut();
    }

    /** Whether the test is unsafe on every side. */
    public boolean covers(String test) {
        return covers(test, Side.NONE) && !side.isOneSided();
    }

    /** Whether the test is unsafe on that side. */
    public boolean covers(String test, Side at) {
        boolean listed = tests.contains(test);
        return (scope == Scope.THESE ? listed : !listed) && side.concerns(at);
    }

    @Override
    public String told() {
        String which = scope == Scope.THESE ? "" : tests.isEmpty() ? " all tests" : " all but";
        return "unsafe" + Told.side(side) + which + Told.words(tests);
    }
}
