package org.crosswise.workshop.check;

import static org.crosswise.engine.IssueCode.ALWAYS_TRUE;
import static org.crosswise.engine.IssueCode.IMPOSSIBLE;
import static org.crosswise.workshop.check.Marked.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that nothing fulfils, or everything: the mark shows where the finding is told. */
class ConditionsTest {

    private static final String MEASURED = "$m : Measured( code == \"modifiedThomasHipAngle\", ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value > 10, value ▸< 5 )",
                "value >= 10, value ▸< 10 )",
                "value > 10, value ▸< 10.1 )",
                "value ▸< -40 )",
                "side == Side.LEFT, side ▸== Side.RIGHT )",
                "painLimited, ▸!painLimited )",
                "marked( \"pelvisControlled\" ), attribute( \"pelvisControlled\" ) ▸== \"false\" )",
                "code ▸== \"age\" )",
                "value > 10 && value ▸< 5 )"
            })
    void conditionsThatContradictEachOtherAreTold(String conditions) {
        String key = conditions.contains("side")
                ? "side"
                : conditions.contains("painLimited")
                        ? "painLimited"
                        : conditions.contains("attribute")
                                ? "attribute( \"pelvisControlled\" )"
                                : conditions.contains("code") ? "code" : "value";

        Marked.expect(
                folder,
                rule(MEASURED + conditions),
                IMPOSSIBLE,
                "no Measured fulfils this and what stands before it: nothing is left of " + key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$m : Measured( code == \"age\" )\n    not ▸Measured( code == \"age\" )",
                "$m : Measured( code == \"age\", value > 60 )\n    not ▸Measured( code == \"age\", value > 50 )",
                "$m : Observed( code == \"elyTest\" )\n    exists Stated( code == \"newPain\", yes )\n    not ▸Stated( code in ( \"newPain\", \"onsetSudden\" ) )"
            })
    void whatIsWantedAndDeniedIsTold(String conditions) {
        Marked.expect(folder, rule(conditions), IMPOSSIBLE, "this denies a fact that the rule needs: it never fires");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$m : Measured( code == \"age\", value ▸>= 0 )",
                "$m : Measured( code == \"age\", value ▸<= 120 )",
                "$m : Observed( code == \"elyTest\", value ▸in ( \"POSITIVE\", \"NEGATIVE\" ) )",
                "$m : Observed( code == \"sex\", value ▸not in ( \"\" ) )",
                "$m : Graded( code == \"mmtHipFlexors\", ▸atMost( \"5\" ) )",
                "$m : Condition( code == \"PREGNANCY\", weeks ▸>= 0 )"
            })
    void whatEveryFactFulfilsIsTold(String conditions) {
        String type = conditions.substring(conditions.indexOf(": ") + 2, conditions.indexOf('('));

        Marked.expect(folder, rule(conditions), ALWAYS_TRUE, "every " + type + " that is recorded fulfils this");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value ▸> 5, value > 10 )",
                "value > 10, value ▸> 5 )",
                "value > 10, value ▸> 10 )",
                "value == 10, value ▸!= 11 )"
            })
    void whatFollowsFromTheOtherConditionsIsTold(String conditions) {
        String shown = conditions.contains("!=") ? conditions.replace("▸!= 11", "▸>= 9") : conditions;

        Marked.expect(
                folder,
                rule(MEASURED + shown),
                ALWAYS_TRUE,
                "whatever fulfils the other conditions on value fulfils this");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$m : Screening( ticked ▸|| !ticked )",
                "$m : Observed( code == \"elyTest\", value == \"POSITIVE\" ▸|| value != \"POSITIVE\" )"
            })
    void oneOfTwoThatAlwaysHoldsIsTold(String conditions) {
        Marked.expect(folder, rule(conditions), ALWAYS_TRUE, "one of the two always holds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value > 5, value < 10 )",
                "value >= -39.9 )",
                "value > 10 || value < 5 )",
                "side != Side.LEFT )",
                "value > 0 )\n    not Measured( code == \"modifiedThomasHipAngle\", apart( $m ) > 11 )",
                "value > 0 )\n    not Measured( code == \"modifiedThomasHipAngle\", value > 10 )"
            })
    void whatMayBeTrueOrFalseIsNotTold(String conditions) {
        Marked.expectNothing(folder, rule(MEASURED + conditions));
    }
}
