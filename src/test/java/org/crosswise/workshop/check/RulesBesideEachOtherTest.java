package org.crosswise.workshop.check;

import static org.crosswise.engine.IssueCode.CONCLUDED_LATER;
import static org.crosswise.engine.IssueCode.CONTRADICTING_RULES;
import static org.crosswise.engine.IssueCode.DENIED_TOO_EARLY;
import static org.crosswise.engine.IssueCode.DUPLICATE_RULE;
import static org.crosswise.engine.IssueCode.ENDLESS;
import static org.crosswise.engine.IssueCode.NEVER_CONCLUDED;
import static org.crosswise.engine.IssueCode.SUBSUMED_RULE;
import static org.crosswise.workshop.check.Marked.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules are to each other: the mark shows where the finding is told. */
class RulesBesideEachOtherTest {

    private static final String TIGHT = "Evidence.tight( \"ILIOPSOAS\", 0.70, \"LENGTH\", $m )";
    private static final String NOT_TIGHT = "Evidence.againstTight( \"ILIOPSOAS\", 0.40, \"LENGTH\", $m )";
    private static final String SHORT = "$m : Measured( code == \"modifiedThomasHipAngle\", value > 0 )";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$m : Measured( code == \"modifiedThomasHipAngle\", value > 0 )",
                "$m : Measured( value > 0, code == \"modifiedThomasHipAngle\" )",
                "$m : Measured( code == \"modifiedThomasHipAngle\" && value > 0 )",
                "$m : Measured( code in ( \"modifiedThomasHipAngle\" ), value >= 0.1 )"
            })
    void theSameRuleAgainIsTold(String again) {
        Marked.expect(
                folder,
                rule("a", SHORT, TIGHT) + mark(rule("b", again, TIGHT)),
                DUPLICATE_RULE,
                "iliopsoas/b says the same as iliopsoas/a in 60-evidence/iliopsoas/iliopsoas.drl");
    }

    @Test
    void theSameRuleWithOtherNamesIsTold() {
        String one = "$m : Measured( code == \"age\" )\n    $o : Observed( code == \"elyTest\", side == $m.side )";
        String other = "$x : Measured( code == \"age\" )\n    $m : Observed( code == \"elyTest\", side == $x.side )";

        Marked.expect(
                folder,
                rule("a", one, "Term.of( \"T\" )") + mark(rule("b", other, "Term.of( \"T\" )")),
                DUPLICATE_RULE,
                "iliopsoas/b says the same as iliopsoas/a in 60-evidence/iliopsoas/iliopsoas.drl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$m : Measured( code == \"modifiedThomasHipAngle\", value > 5 )",
                "$m : Measured( code == \"modifiedThomasHipAngle\", value > 0, marked( \"pelvisControlled\" ) )",
                "$m : Measured( code == \"modifiedThomasHipAngle\", value > 0 )\n    $p : Term( name == \"PAIN\" )",
                "$m : Measured( code == \"modifiedThomasHipAngle\", value > 0 )\n    not Term( name == \"PAIN\" )"
            })
    void aRuleThatAddsNothingIsTold(String narrow) {
        Marked.expect(
                folder,
                mark(rule("a", narrow, TIGHT)) + rule("b", SHORT, TIGHT),
                SUBSUMED_RULE,
                "iliopsoas/a adds nothing: iliopsoas/b concludes the same from less");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trial", "draft", "retired"})
    void aRuleThatIsNotActiveMayFollowOrHavePrecededAnActiveOne(String status) {
        String other = inLife(rule("b", SHORT, TIGHT), status);
        String contrary = inLife(rule("c", SHORT, NOT_TIGHT), status);

        Marked.expectNothing(folder, rule("a", SHORT, TIGHT) + other);
        Marked.expectNothing(folder, rule("a", SHORT, TIGHT) + contrary);
    }

    @Test
    void twoTrialsThatSayTheSameAreTold() {
        Marked.expect(
                folder,
                inLife(rule("a", SHORT, TIGHT), "trial") + mark(inLife(rule("b", SHORT, TIGHT), "trial")),
                DUPLICATE_RULE,
                "iliopsoas/b says the same as iliopsoas/a in 60-evidence/iliopsoas/iliopsoas.drl");
    }

    private static String inLife(String rule, String status) {
        return rule.replaceFirst("\nwhen", "\n    @status( \"" + status + "\" )\nwhen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$m : Measured( code == \"modifiedThomasHipAngle\", value <= 0 )",
                "$m : Measured( code == \"hipExtensionPassive\", value > 0 )",
                "$m : Measured( code == \"modifiedThomasHipAngle\", value > -10, marked( \"pelvisControlled\" ) )"
            })
    void aRuleForAnotherReasonIsNotTold(String other) {
        Marked.expectNothing(folder, rule("a", SHORT, TIGHT) + rule("b", other, TIGHT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$m : Measured( code == \"modifiedThomasHipAngle\", value > 0 )",
                "$m : Measured( code == \"modifiedThomasHipAngle\", value > 10 )",
                "$m : Measured( code == \"modifiedThomasHipAngle\", value <= 0.1 )",
                "$m : Measured( code == \"modifiedThomasHipAngle\", value > 0 )\n    $p : Term( name == \"PAIN\" )"
            })
    void aRuleThatSaysTheContraryOfTheSameFindingIsTold(String against) {
        Marked.expect(
                folder,
                rule("a", SHORT, TIGHT) + mark(rule("b", against, NOT_TIGHT)),
                CONTRADICTING_RULES,
                "iliopsoas/b and iliopsoas/a in 60-evidence/iliopsoas/iliopsoas.drl fire on the same finding and contradict each other");
    }

    @Test
    void rulesThatMeetWithoutTouchingAreNotTold() {
        String against = "$m : Measured( code == \"modifiedThomasHipAngle\", value <= 0 )";

        Marked.expectNothing(folder, rule("a", SHORT, TIGHT) + rule("b", against, NOT_TIGHT));
    }

    @Test
    void whatNoRuleConcludesIsTold() {
        Marked.expect(
                folder, rule("▸$m : Term( name == \"PIAN\" )"), NEVER_CONCLUDED, "no rule concludes Term \"PIAN\"");
        Marked.expect(
                folder,
                rule("▸$m : Term( name in ( \"PAIN\", \"PANE\" ) )"),
                NEVER_CONCLUDED,
                "no rule concludes Term \"PANE\"");
        Marked.expect(
                folder, rule("▸$m : Sign( word == \"urgent\" )"), NEVER_CONCLUDED, "no rule concludes a matching Sign");
        Marked.expect(
                folder,
                rule("▸$m : Condition( code == \"AGE_UNDER_18\" )"),
                NEVER_CONCLUDED,
                "no rule concludes Condition \"AGE_UNDER_18\"");
    }

    @Test
    void whatIsConcludedLaterIsTold() {
        Marked.expect(
                folder,
                rule("▸$m : Term( name == \"CHILD\" )"),
                CONCLUDED_LATER,
                "Term is there from the stage muscles on, and this rule runs before");
    }

    @Test
    void whatIsDeniedOrCountedTooEarlyIsTold() {
        String message = "this denies or counts what states/young concludes in the stage muscles";

        Marked.expect(folder, rule(SHORT + "\n    not ▸Term( name == \"CHILD\" )"), DENIED_TOO_EARLY, message);
        Marked.expect(
                folder,
                rule(SHORT + "\n    accumulate( ▸$t : Term( name == \"CHILD\" ); $all : every( $t ) )"),
                DENIED_TOO_EARLY,
                message);
    }

    @Test
    void whatIsConcludedInTimeIsNotTold() {
        Marked.expectNothing(folder, rule("$m : Term( name == \"PAIN\" )"));
        Marked.expectNothing(folder, rule(SHORT + "\n    not Term( name == \"PAIN\" )"));
        Marked.expectNothing(
                folder, rule("a", SHORT, "Term.of( \"T\" )") + rule("b", "$m : Term( name == \"T\" )", TIGHT));
    }

    @Test
    void rulesThatFeedThemselvesAreTold() {
        Marked.expect(
                folder,
                mark(rule("a", "$m : Evidence( muscle == \"ILIOPSOAS\" )", TIGHT)),
                ENDLESS,
                "iliopsoas/a makes itself fire again, without end");
        Marked.expect(
                folder,
                rule("a", "$m : Term( name == \"A\" )", "Term.of( \"B\" )")
                        + mark(rule("b", "$m : Term( name == \"B\" )", "Term.of( \"A\" )")),
                ENDLESS,
                "iliopsoas/b makes itself fire again, without end");
    }

    @Test
    void aRuleThatConcludesAnotherSideIsNotEndless() {
        Marked.expectNothing(
                folder,
                rule("a", SHORT, "Term.of( \"A\", Side.LEFT )")
                        + rule("b", "$m : Term( name == \"A\", side == Side.LEFT )", "Term.of( \"A\" )"));
    }

    @Test
    void aCopyOfWhatWasReadIsAConclusionToo() {
        String copy = rule("a", "$e : Evidence( muscle == \"ILIOPSOAS\" )", "$e.opposite()");

        Marked.expect(folder, mark(copy), ENDLESS, "iliopsoas/a makes itself fire again, without end");
        Marked.expect(
                folder,
                copy.replace(" )\nthen", ", side == Side.LEFT )\nthen")
                        + rule("b", SHORT + "\n    not ▸Evidence( muscle == \"ILIOPSOAS\" )", "Term.of( \"T\" )"),
                DENIED_TOO_EARLY,
                "this denies or counts what iliopsoas/a concludes in the stage evidence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$e.opposite()", "$e.on( Side.RIGHT )", "$e.notConfirming().opposite()"})
    void aCopyForTheOtherSideIsNotEndless(String copy) {
        Marked.expectNothing(
                folder,
                rule("a", SHORT, TIGHT)
                        + rule("b", "$e : Evidence( muscle == \"ILIOPSOAS\", side == Side.LEFT )", copy));
    }

    private static String mark(String rule) {
        return rule.replaceFirst("rule \"", "rule ▸\"");
    }
}
