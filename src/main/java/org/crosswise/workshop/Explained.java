package org.crosswise.workshop;

/**
 * Why something that the cases of a topic do not show cannot be shown by any case.
 *
 * @param kind what it is
 * @param rule id of the rule
 * @param what the change, or the condition with what it never is, in the words of the workshop
 * @param reason a sentence
 */
public record Explained(Kind kind, String rule, String what, String reason) {

    /** What is explained. */
    public enum Kind {
        /** A change of the rule that changes no conclusion, whatever is entered. */
        EQUIVALENT("equivalent", "change"),
        /** A condition that cannot be true, false or not recorded. */
        IMPOSSIBLE("impossible", "condition");

        private final String key;
        private final String what;

        Kind(String key, String what) {
            this.key = key;
            this.what = what;
        }

        String key() {
            return key;
        }

        String what() {
            return what;
        }
    }
}
