package org.crosswise.workshop.check;

import static org.crosswise.engine.IssueCode.FORBIDDEN_CONCLUSION;
import static org.crosswise.engine.IssueCode.HIDDEN_THRESHOLD;
import static org.crosswise.engine.IssueCode.MISSING_GUARD;
import static org.crosswise.engine.IssueCode.MISSING_IMPORT;
import static org.crosswise.engine.IssueCode.NOT_REVIEWED;
import static org.crosswise.engine.IssueCode.OUT_OF_RANGE;
import static org.crosswise.engine.IssueCode.REVIEW_OVERDUE;
import static org.crosswise.engine.IssueCode.TOO_FINE;
import static org.crosswise.engine.IssueCode.UNKNOWN_CODE;
import static org.crosswise.engine.IssueCode.UNKNOWN_NAME;
import static org.crosswise.engine.IssueCode.UNKNOWN_SOURCE;
import static org.crosswise.engine.IssueCode.UNKNOWN_STRENGTH;
import static org.crosswise.engine.IssueCode.UNUSED_IMPORT;
import static org.crosswise.engine.IssueCode.WRONG_MEMBER;
import static org.crosswise.engine.IssueCode.WRONG_REVIEW_DATE;
import static org.crosswise.engine.IssueCode.WRONG_THRESHOLD;
import static org.crosswise.engine.IssueCode.WRONG_TYPE;
import static org.crosswise.workshop.check.Marked.rule;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.crosswise.engine.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single words of a rule must be: the mark shows where the finding is told. */
class WordsOfARuleTest {

    private static final String THOMAS = "$m : Measured( code == \"modifiedThomasHipAngle\" )";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{2}")
    @MethodSource({"codes", "types", "numbers", "guards", "annotations"})
    void aWrongWordIsToldAtItsPlace(String rules, IssueCode code, String message) {
        Marked.expect(folder, rules, code, message);
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                read(
                        "$m : Measured( code == ▸\"modifiedThomasHipAngel\" )",
                        UNKNOWN_CODE,
                        "\"modifiedThomasHipAngel\" is no finding"),
                read("$m : Measured( code in ( \"age\", ▸\"aeg\" ) )", UNKNOWN_CODE, "\"aeg\" is no finding"),
                read(
                        "$m : Observed( code == \"elyTest\", value == ▸\"POSITIV\" )",
                        UNKNOWN_CODE,
                        "\"POSITIV\" is no value of this finding"),
                read(
                        "$m : Observed( code == \"elyTest\", value not in ( ▸\"NO\" ) )",
                        UNKNOWN_CODE,
                        "\"NO\" is no value of this finding"),
                read(
                        "$m : Observed( code == ▸\"modifiedOberTest\" )",
                        UNKNOWN_CODE,
                        "\"modifiedOberTest\" never comes as a fact: it is recorded as \"oberTest\""),
                read(
                        "$m : Measured( code == \"age\", marked( ▸\"pelvisControlled\" ) )",
                        UNKNOWN_CODE,
                        "\"pelvisControlled\" is no attribute of this finding"),
                read(
                        "$m : Measured( code == \"lumbarLordosisAngle\", attribute( \"method\" ) == ▸\"XRAY\" )",
                        UNKNOWN_CODE,
                        "\"XRAY\" is no value of method"),
                read("$m : Graded( code == \"mmtHipFlexors\", grade == ▸\"6\" )", UNKNOWN_CODE, "\"6\" is no grade"),
                read(
                        "$m : Graded( code == \"mmtHipFlexors\", atMost( ▸\"3++\" ) )",
                        UNKNOWN_CODE,
                        "\"3++\" is no grade"),
                read("$m : RedFlag( code == ▸\"CES_BLADER\" )", UNKNOWN_CODE, "\"CES_BLADER\" is no red flag"),
                read("$m : Condition( code == ▸\"PREGNANT\" )", UNKNOWN_CODE, "\"PREGNANT\" is no condition"),
                read("$m : Screening( code == ▸\"redFlags\" )", UNKNOWN_CODE, "\"redFlags\" is no asked screen"),
                read("$m : Clearance( covers( ▸\"SPORT\" ) )", UNKNOWN_CODE, "\"SPORT\" is no kind of work"),
                read("$m : Condition( forbidsTag( ▸\"XX\" ) )", UNKNOWN_CODE, "\"XX\" is no hazard tag"),
                made("Evidence.tight( ▸\"PSOAS\", 0.70, \"LENGTH\", $m )", UNKNOWN_CODE, "\"PSOAS\" is no muscle"),
                made(
                        "Evidence.weak( ▸\"ILIOPSOAS\", 0.70, \"LENGTH\", $m )",
                        UNKNOWN_CODE,
                        "ILIOPSOAS has no state WEAK"),
                made(
                        "Evidence.tight( \"ILIOPSOAS\", 0.70, ▸\"LENGHT\", $m )",
                        UNKNOWN_CODE,
                        "\"LENGHT\" is no kind of evidence"),
                made("Notice.of( ▸\"SCOP\" )", UNKNOWN_CODE, "\"SCOP\" is no notice"),
                made("Notice.of( ▸\"LCS_FULL\" )", UNKNOWN_CODE, "\"LCS_FULL\" is no notice"),
                made("Question.of( ▸\"thomas\" )", UNKNOWN_CODE, "\"thomas\" is no test"),
                made("Unsafe.tests( \"elyTest\", ▸\"slump\" )", UNKNOWN_CODE, "\"slump\" is no test"),
                made("Sign.urgent( ▸\"CES_BLADER\" )", UNKNOWN_CODE, "\"CES_BLADER\" is no sign of danger"),
                made("new Gate( ▸\"shut\" )", UNKNOWN_CODE, "\"shut\" is no gate"),
                made("new Flag( ▸\"CONFLIC\", \"\", Side.NONE )", UNKNOWN_CODE, "\"CONFLIC\" is no flag"),
                made("new Notice( ▸\"SCOP\", Side.NONE )", UNKNOWN_CODE, "\"SCOP\" is no notice"),
                made("new Pattern( ▸\"LCS_FUL\", Side.NONE )", UNKNOWN_CODE, "\"LCS_FUL\" is no pattern"),
                made("new Question( ▸\"thomas\", Side.NONE )", UNKNOWN_CODE, "\"thomas\" is no test"),
                made("new Arm( ▸\"XX\", Side.LEFT, \"MET\", true )", UNKNOWN_CODE, "\"XX\" is no arm"),
                made("new Arm( \"HF\", Side.LEFT, ▸\"MEET\", true )", UNKNOWN_CODE, "\"MEET\" is no status of an arm"),
                made("new NeurologicalSign( ▸\"PSOAS\", Side.LEFT )", UNKNOWN_CODE, "\"PSOAS\" is no muscle"),
                made("NextStep.of( ▸\"GO_AWAY\" )", UNKNOWN_CODE, "\"GO_AWAY\" is no next step"),
                made(
                        "Flag.about( \"CONFLICT\", ▸\"modifiedSchobr\" )",
                        UNKNOWN_CODE,
                        "\"modifiedSchobr\" is no muscle, finding, condition or text"),
                made(
                        "Flag.about( \"CONFLICT\", ▸\"GLUTEUS_MEDUS\", $m.side() )",
                        UNKNOWN_CODE,
                        "\"GLUTEUS_MEDUS\" is no muscle, finding, condition or text"),
                Arguments.of(
                        rule("x", "$h : Held( kind == \"STATE\" )", "Turn.of( $h, ▸\"GAIND\" )"),
                        UNKNOWN_CODE,
                        "\"GAIND\" is no turn"),
                Arguments.of(
                        rule("x", "$r : Retest( code == \"age\" )", "Change.notComparable( $r, ▸\"METHODE\" )"),
                        UNKNOWN_CODE,
                        "\"METHODE\" is no reason why two are not comparable"),
                Arguments.of(
                        rule("x", "$m : Retest( gap == ▸\"NOT_TODY\" )", "Term.of( \"T\" )"),
                        UNKNOWN_CODE,
                        "\"NOT_TODY\" is no gap"),
                Arguments.of(
                        rule("x", THOMAS + "\n    $v : Vocabulary( )", "Candidate.of( $v.technique( ▸\"YOGA\" ) )"),
                        UNKNOWN_CODE,
                        "\"YOGA\" is no technique"));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                read(
                        "$m : Observed( code == \"elyTest\", ▸value > 3 )",
                        WRONG_TYPE,
                        "value is a text and cannot be compared with >"),
                read(
                        "$m : Observed( code == \"elyTest\", value ▸== 3 )",
                        WRONG_TYPE,
                        "a text and a number are never equal"),
                read(
                        "$m : Measured( code == \"age\", value in ( ▸\"3\" ) )",
                        WRONG_TYPE,
                        "a number and a text are never equal"),
                read(
                        "$m : Graded( code == \"mmtHipFlexors\", ▸grade < 4 )",
                        WRONG_TYPE,
                        "grade is a text and cannot be compared with <"),
                read(
                        "$m : Stated( code == \"newPain\", yes ▸== \"true\" )",
                        WRONG_TYPE,
                        "yes or no and a text are never equal"),
                read(
                        "$m : Measured( code == \"age\", side ▸== \"LEFT\" )",
                        WRONG_TYPE,
                        "a side and a text are never equal"),
                read("$m : Measured( code == \"age\", ▸value )", WRONG_TYPE, "value is a number, no condition"),
                read("$m : Measured( code == \"age\", !▸code )", WRONG_TYPE, "code is a text, no condition"),
                read("$m : Measured( code == ▸\"elyTest\" )", WRONG_TYPE, "\"elyTest\" is no Measured"),
                read("$m : Stated( code == ▸\"age\" )", WRONG_TYPE, "\"age\" is no Stated"),
                read(
                        "$m : Graded( code == \"mmtHipFlexors\", ▸atMost( 3 ) )",
                        WRONG_TYPE,
                        "Graded.atMost is given what it does not take"),
                read("$m : Measured( code == \"age\", ▸grade == \"4\" )", WRONG_MEMBER, "Measured has no grade"),
                read("$m : Measured( code == \"age\", ▸yes )", WRONG_MEMBER, "Measured has no yes"),
                read(
                        "$m : Measured( code == \"age\" )\n    Measured( code == \"age\", side == $m.▸weeks )",
                        WRONG_MEMBER,
                        "Measured has no weeks"),
                read("$m : Measured( code == \"age\", side == Side.▸code )", WRONG_MEMBER, "there is no side code"),
                made("$m.▸code()", FORBIDDEN_CONCLUSION, "$m.code( ) is a text, no conclusion"),
                made("Term.of( \"X\", ▸this )", UNKNOWN_NAME, "this is the fact of a pattern, and here is none"),
                made("Term.of( \"X\", $m.▸side )", WRONG_MEMBER, "a conclusion reads .side by its accessor"),
                made(
                        "Evidence.▸tight( \"ILIOPSOAS\", \"0.7\", \"LENGTH\", $m )",
                        WRONG_TYPE,
                        "Evidence.tight is given what it does not take"),
                made(
                        "Evidence.▸tight( \"ILIOPSOAS\", 0.7, $m )",
                        WRONG_TYPE,
                        "Evidence.tight is given what it does not take"),
                made(
                        "▸new Screen( \"neuroScreen\", \"true\" )",
                        WRONG_TYPE,
                        "new Screen is given what it does not take"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                read(
                        "$m : Measured( code == \"age\", value > ▸200 )",
                        OUT_OF_RANGE,
                        "value is never 200: it lies between 0 and 120"),
                read(
                        "$m : Measured( code == \"modifiedThomasHipAngle\", value <= ▸-45 )",
                        OUT_OF_RANGE,
                        "value is never -45: it lies between -40 and 60"),
                read(
                        "$m : Condition( code == \"PREGNANCY\", weeks >= ▸60 )",
                        OUT_OF_RANGE,
                        "weeks is never 60: it lies between 0 and 45"),
                made(
                        "Evidence.tight( \"ILIOPSOAS\", ▸1.70, \"LENGTH\", $m )",
                        OUT_OF_RANGE,
                        "weight is never 1.70: it lies between 0 and 1"),
                read(
                        "$m : Measured( code == \"modifiedSchober\", value > ▸4.05 )",
                        TOO_FINE,
                        "4.05 is finer than value is recorded, in steps of 0.1"),
                read(
                        "$m : Measured( code == \"age\", value > ▸17.5 )",
                        TOO_FINE,
                        "17.5 is finer than value is recorded, in steps of 1"));
    }

    static Stream<Arguments> guards() {
        return Stream.of(
                read(
                        "$m : Measured( code == \"modifiedThomasHipAngle\", ▸!marked( \"pelvisControlled\" ) )",
                        MISSING_GUARD,
                        "!marked( \"pelvisControlled\" ) is also true when it was not recorded"),
                read(
                        "$m : Measured( code == \"lumbarLordosisAngle\", attribute( \"method\" ) ▸!= \"APP\" )",
                        MISSING_GUARD,
                        "(attribute( \"method\" ) != \"APP\") is also true when it was not recorded"),
                read(
                        "$m : RedFlag( code == \"CES_BLADDER\", onsetDays ▸<= 14 )",
                        MISSING_GUARD,
                        "onsetDays is -1 where it was not recorded, which fulfils this too"),
                read(
                        "$m : Condition( weeks ▸< 6 )",
                        MISSING_GUARD,
                        "weeks is -1 where it was not recorded, which fulfils this too"),
                read(
                        THOMAS + "\n    not ▸Stated( code == \"newPain\", yes )",
                        MISSING_GUARD,
                        "this is also fulfilled when the finding was not recorded"),
                read(
                        THOMAS + "\n    not ▸Measured( code == \"age\", value < 18 )",
                        MISSING_GUARD,
                        "this is also fulfilled when the finding was not recorded"),
                read(
                        THOMAS + "\n    not ▸Graded( code == \"mmtHipFlexors\", atMost( \"3\" ) )",
                        MISSING_GUARD,
                        "this is also fulfilled when the finding was not recorded"));
    }

    static Stream<Arguments> annotations() {
        String rule = rule(THOMAS);
        return Stream.of(
                Arguments.of(
                        with(rule, "@▸source( \"mills-2051\" )"),
                        UNKNOWN_SOURCE,
                        "\"mills-2051\" is no source of knowledge/sources.yaml"),
                Arguments.of(with(rule, "@▸strength( \"very\" )"), UNKNOWN_STRENGTH, "\"very\" is no strength"),
                Arguments.of(with(rule, "@▸review( \"soon\" )"), WRONG_REVIEW_DATE, "\"soon\" is no day"),
                Arguments.of(
                        with(rule, "@▸review( \"2026-11-20\" )"),
                        REVIEW_OVERDUE,
                        "the review of iliopsoas/x was due on 2026-11-20"),
                Arguments.of(
                        with(rule, "@status( \"trial\" ) @▸review( \"2026-11-20\" )"),
                        REVIEW_OVERDUE,
                        "the review of iliopsoas/x was due on 2026-11-20"),
                Arguments.of(
                        with(rule, "@▸author( \"R. Weaver\" )"),
                        NOT_REVIEWED,
                        "the active rule iliopsoas/x has no reviewer other than its author"),
                Arguments.of(
                        with(rule, "@reviewer( \" r.  weaver \" ) @▸author( \"M. Sailor, R. Weaver\" )"),
                        NOT_REVIEWED,
                        "the active rule iliopsoas/x has no reviewer other than its author"),
                Arguments.of(
                        with(rule("$m : Measured( code == \"age\", value > ▸17 )"), "@threshold( \"> 18 a\" )"),
                        HIDDEN_THRESHOLD,
                        "17 does not stand in @threshold"),
                Arguments.of(
                        with(rule("$m : Measured( code == \"age\", value ▸>= 17 )"), "@threshold( \"< 17 a\" )"),
                        WRONG_THRESHOLD,
                        "@threshold says < 17, and the condition is >= 17"),
                Arguments.of(
                        with(rule("$m : Measured( code == \"age\", value ▸> 17 )"), "@threshold( \">= 17 a\" )"),
                        WRONG_THRESHOLD,
                        "@threshold says >= 17, and the condition is > 17"),
                Arguments.of(
                        with(rule("$m : Measured( code == \"age\", value ▸> 17 )"), "@threshold( \"> 17 wk\" )"),
                        WRONG_THRESHOLD,
                        "@threshold says 17 wk, and the finding has the unit a"),
                Arguments.of(
                        with(rule("$m : Graded( code == \"mmtHipFlexors\", grade == ▸\"4-\" )"), "@threshold( \"4\" )"),
                        HIDDEN_THRESHOLD,
                        "4- does not stand in @threshold"),
                Arguments.of(
                        "package rules;\nimport org.crosswise.fact.Evidence;\n"
                                + rule.replace("\"iliopsoas", "▸\"iliopsoas"),
                        MISSING_IMPORT,
                        "Measured is used and not imported"),
                Arguments.of(
                        "package rules;\nimport org.crosswise.fact.Evidence;\nimport org.crosswise.fact.Measured;\n▸import org.crosswise.fact.Graded;\n"
                                + rule,
                        UNUSED_IMPORT,
                        "Graded is imported and not used"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$m : Measured( code == \"modifiedThomasHipAngle\", attribute( \"pelvisControlled\" ) in ( \"false\", \"\" ) )",
                "$m : Measured( code == \"modifiedThomasHipAngle\", attribute( \"pelvisControlled\" ) == \"false\" )",
                "$m : Measured( code == \"lumbarLordosisAngle\", attribute( \"method\" ) != \"APP\", attribute( \"method\" ) != \"\" )",
                "$m : RedFlag( code == \"CES_BLADDER\", onsetDays >= 0, onsetDays <= 14 )",
                "$m : RedFlag( code == \"CES_BLADDER\", onsetDays < 0 )",
                "$m : Condition( code == \"PREGNANCY\", weeks < 14 )",
                "$m : Measured( code == \"age\", value < 40 )\n    not Measured( code == \"age\", value > 18 )",
                "$m : Measured( code == \"age\" )\n    not Stated( code == \"newPain\" )",
                "$m : Measured( code == \"modifiedSchober\", value > 4.5 )",
                "$m : Observed( code in ( \"elyTest\", \"oberTest\" ), value == \"POSITIVE\", side == Side.LEFT )",
                "$m : Observed( code == \"palpation\", attribute( \"muscle\" ) == \"PSOAS_MAJOR\" )"
            })
    void whatIsRightIsNotTold(String conditions) {
        Marked.expectNothing(folder, rule(conditions));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@author( \"R. Weaver\" ) @reviewer( \"M. Sailor\" )",
                "@author( \"R. Weaver\" ) @reviewer( \"R. Weaver, M. Sailor\" )",
                "@reviewer( \"M. Sailor\" )",
                "@author( \"R. Weaver\" ) @status( \"trial\" )",
                "@author( \"R. Weaver\" ) @status( \"draft\" )"
            })
    void aRuleThatSomebodyElseReviewedOrThatDoesNotSpeakIsNotTold(String annotations) {
        Marked.expectNothing(folder, with(rule(THOMAS), annotations));
    }

    @ParameterizedTest
    @ValueSource(strings = {"above 17 a", "17", "> 17", "> 17 a", "not <= 17 a, more than 17", "over 17 years"})
    void aThresholdInOtherWordsIsNotTold(String threshold) {
        String rule = rule("$m : Measured( code == \"age\", value > 17 )");

        Marked.expectNothing(folder, with(rule, "@threshold( \"" + threshold + "\" )"));
    }

    @Test
    void aRetiredRuleIsNeverOverdue() {
        Marked.expectNothing(folder, with(rule(THOMAS), "@status( \"retired\" ) @review( \"2020-01-31\" )"));
        Marked.expect(
                folder,
                with(rule(THOMAS), "@status( \"retired\" ) @▸review( \"soon\" )"),
                WRONG_REVIEW_DATE,
                "\"soon\" is no day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flag.about( \"PROVISIONAL\", \"referral open\" )",
                "Flag.about( \"SAFETY_NET\", \"LEG\" )",
                "Flag.about( \"CONFLICT\", \"modifiedSchober\" )",
                "new Flag( \"CONFLICT\", \"GLUTEUS_MEDIUS\", Side.NONE )",
                "new Question( \"age\", Side.NONE )"
            })
    void aConclusionOfKnownWordsIsNotTold(String conclusion) {
        Marked.expectNothing(folder, rule("x", THOMAS, conclusion));
    }

    private static Arguments read(String conditions, IssueCode code, String message) {
        return Arguments.of(rule(conditions), code, message);
    }

    private static Arguments made(String conclusion, IssueCode code, String message) {
        return Arguments.of(rule("x", THOMAS, conclusion), code, message);
    }

    private static String with(String rule, String annotation) {
        return rule.replaceFirst("\nwhen", "\n    " + annotation + "\nwhen");
    }
}
