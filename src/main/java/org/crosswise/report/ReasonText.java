package org.crosswise.report;

/** Reasons for people. */
final class ReasonText {

    private ReasonText() {}

    /** What the rule says, with what was entered unless that was said already. */
    static String brief(Reason reason, String said) {
        String entered = reason.entered();
        String text = said(reason);
        if (entered.isEmpty()) {
            return text;
        }
        boolean known = !said.isEmpty() && entered.startsWith(said);
        return text + " (" + (known ? entered.substring(said.length()).strip() : entered) + ")";
    }

    /** What the rule says, marked when it is an own choice or its review was due. */
    static String said(Reason reason) {
        return OwnChoice.marked(reason.text(), reason.source()) + overdue(reason);
    }

    private static String overdue(Reason reason) {
        return reason.reviewDue() == null ? "" : " [review was due on " + reason.reviewDue() + "]";
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
        return "Rule " + reason.rule() + " " + reason.version() + overdue(reason) + threshold + "; source: "
                + OwnChoice.title(reason.source());
    }
}
