package org.crosswise.report;

/** Reasons for people. */
final class ReasonText {

    private ReasonText() {}

    /** What the rule says, with what was entered unless that was said already. */
    static String brief(Reason reason, String said) {
        String entered = reason.entered();
        if (entered.isEmpty()) {
            return reason.text();
        }
        boolean known = !said.isEmpty() && entered.startsWith(said);
        return reason.text() + " (" + (known ? entered.substring(said.length()).strip() : entered) + ")";
    }

    /** Everything: the finding with its number, what the rule says, which rule, its threshold and its source. */
    static void full(Page page, int indent, Reason reason) {
        page.item(indent, "- ", reason.text() + (reason.hasFinding() ? " " + finding(reason) : ""));
        page.say(indent + 4, rule(reason) + ".");
    }

    static String finding(Reason reason) {
        return "(#" + reason.finding() + " " + reason.entered() + ")";
    }

    /** Rule, version, threshold and source. */
    static String rule(Reason reason) {
        String threshold = reason.threshold().isEmpty() ? "" : "; threshold " + reason.threshold();
        String source =
                reason.source().isOwnChoice() ? "own choice" : reason.source().title();
        return "Rule " + reason.rule() + " " + reason.version() + threshold + "; source: " + source;
    }
}
