package org.crosswise.drl;

import java.util.Map;

/** What to write instead of the parts of DRL that this project does without. */
final class Hints {

    private static final String ORDER = "the order of rules is the order of the stages";
    private static final String PURE = "a rule only concludes: insert( … )";

    private static final Map<String, String> BY_WORD = Map.ofEntries(
            Map.entry("salience", ORDER),
            Map.entry("no", ORDER),
            Map.entry("enabled", "use @status( \"draft\" ) for a rule that must not run"),
            Map.entry("dialect", "a consequence is one insert, which needs no dialect"),
            Map.entry("timer", "an assessment has no clock"),
            Map.entry("calendars", "an assessment has no clock"),
            Map.entry("duration", "an assessment has no clock"),
            Map.entry("modify", PURE),
            Map.entry("update", PURE),
            Map.entry("delete", PURE),
            Map.entry("retract", PURE),
            Map.entry("insertLogical", "write insert( … )"),
            Map.entry("function", "write the condition in the rule, or ask for a documented accessor of the fact"),
            Map.entry("global", "bind what the rule needs as a fact"),
            Map.entry("declare", "the fact types are those of rules/README.md"),
            Map.entry("query", "write a rule"),
            Map.entry("eval", "write the condition as a constraint of a pattern"),
            Map.entry("from", "patterns match facts only"),
            Map.entry("or", "write one rule for each reason"),
            Map.entry("forall", "deny the contrary with not"),
            Map.entry("matches", "compare with == or in"),
            Map.entry("extends", "write the condition in each rule"));

    private Hints() {}

    static String about(Token found) {
        return BY_WORD.getOrDefault(found.text(), "");
    }
}
