package org.crosswise.workshop.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleSource;
import org.crosswise.fact.Derived;
import org.crosswise.workshop.AllCases;
import org.crosswise.workshop.Case;
import org.crosswise.workshop.CaseFacts;
import org.junit.jupiter.api.Test;

/** Of a rule that stayed silent it is told where it stopped, with the value seen, and what would make it fire. */
class WhyNotTest {

    private static final int EVERY = 10;
    private static final RuleSource SOURCE = RuleSource.bundled();
    private static final HandReasoning REASONING = HandReasoning.of(SOURCE);

    private final WhyNot whyNot = new WhyNot(SOURCE, Path.of("rules"));

    @Test
    void theValueSeenStandsBesideWhatTheRuleAsksFor() {
        assertThat(
                        silent(
                                "iliopsoas/thomas-short",
                                "ILIOPSOAS LEFT TIGHT 0.7 LENGTH",
                                "{\"code\":\"modifiedThomasHipAngle\",\"side\":\"LEFT\",\"value\":12,\"pelvisControlled\":true}"))
                .containsExactly(
                        "It stopped at rules/60-evidence/iliopsoas/iliopsoas.drl:12:",
                        "  Modified Thomas test, hip angle, left: 12 degrees above the table (pelvis controlled)"
                                + " [modifiedThomasHipAngle]",
                        "    fulfilled: pelvisControlled: yes",
                        "    NOT FULFILLED: value is 12; the rule asks for above 0 and below 10",
                        "It would fire if modifiedThomasHipAngle were recorded on the left: above 0 and below 10,"
                                + " with pelvisControlled.");
    }

    @Test
    void whatWasNotRecordedOfAFindingIsTold() {
        assertThat(silent(
                        "iliopsoas/thomas-short",
                        "ILIOPSOAS LEFT TIGHT 0.7 LENGTH",
                        "{\"code\":\"modifiedThomasHipAngle\",\"side\":\"LEFT\",\"value\":6}"))
                .contains(
                        "    NOT FULFILLED: pelvisControlled was not recorded; the rule asks for yes",
                        "    fulfilled: value is 6 (above 0 and below 10)");
    }

    @Test
    void aFindingThatWasNotRecordedIsNamedWithItsLabel() {
        assertThat(silent("iliopsoas/thomas-short", "ILIOPSOAS LEFT TIGHT 0.7 LENGTH", ""))
                .contains("  NOT FULFILLED: modifiedThomasHipAngle (Modified Thomas test, hip angle) was not recorded"
                        + " on the left");
    }

    @Test
    void whatWasEnteredAndCouldNotBeUsedIsNotSaidToBeMissing() {
        String expected = "ILIOPSOAS LEFT TIGHT 0.7 LENGTH";
        String far = "{\"code\":\"modifiedThomasHipAngle\",\"side\":\"LEFT\",\"value\":200,\"pelvisControlled\":true}";

        assertThat(silent("iliopsoas/thomas-short", expected, far))
                .anyMatch(line -> line.startsWith(
                        "  NOT FULFILLED: modifiedThomasHipAngle (Modified Thomas test, hip angle) was entered on the left"
                                + " and could not be used: 200: expected "))
                .noneMatch(line -> line.contains("was not recorded"));
        assertThat(silent("iliopsoas/thomas-short", expected, far.replace("LEFT", "RIGHT")))
                .anyMatch(line -> line.endsWith("was not recorded on the left"));
    }

    @Test
    void ofTwoSidesTheOneThatWasExpectedIsTold() {
        String right = "{\"code\":\"modifiedThomasHipAngle\",\"side\":\"RIGHT\",\"value\":5,\"pelvisControlled\":true}";
        String left = "{\"code\":\"modifiedThomasHipAngle\",\"side\":\"LEFT\",\"value\":-3,\"pelvisControlled\":true}";
        String expected = "ILIOPSOAS LEFT TIGHT 0.7 LENGTH";

        assertThat(silent("iliopsoas/thomas-short", expected, right + "," + left))
                .contains("    NOT FULFILLED: value is -3; the rule asks for above 0 and below 10");
        assertThat(silent("iliopsoas/thomas-short", expected, right))
                .anyMatch(line -> line.endsWith("was not recorded on the left"));
    }

    @Test
    void aRuleThatConcludedSomethingElseOfTheSameDidFire() {
        assertThat(
                        silent(
                                "iliopsoas/thomas-short",
                                "ILIOPSOAS LEFT TIGHT 0.9 LENGTH",
                                "{\"code\":\"modifiedThomasHipAngle\",\"side\":\"LEFT\",\"value\":6,\"pelvisControlled\":true}"))
                .containsExactly("It fired, and concluded \"ILIOPSOAS LEFT TIGHT 0.7 LENGTH\" instead.");
    }

    @Test
    void theSecondOfTwoConditionsIsToldWithWhatTheFirstMatched() {
        assertThat(silent(
                        "safety-net/gluteus-medius",
                        "SAFETY_NET:GLUTEUS_MEDIUS LEFT",
                        "{\"code\":\"mmtGluteusMedius\",\"side\":\"LEFT\",\"value\":\"4-\"},"
                                + "{\"code\":\"painLocation\",\"side\":\"LEFT\",\"value\":\"BUTTOCK\"}"))
                .containsSubsequence(
                        "  Muscle test, gluteus medius, left: grade 4- [mmtGluteusMedius]",
                        "    fulfilled: grade is 4- (3+ or 4-)",
                        "  Place of pain, left: buttock [painLocation]",
                        "    NOT FULFILLED: value is BUTTOCK; the rule asks for BELOW_KNEE",
                        "It would come further if painLocation were recorded on the left: BELOW_KNEE.",
                        "Then it asks for no mmtGluteusMedius with grade 3+ or 4-, side not left.");
    }

    @Test
    void whatMustNotBeThereIsShown() {
        assertThat(silent("person-questions/age", "ask age", ""))
                .containsSubsequence(
                        "  NOT FULFILLED: the rule asks for no age",
                        "    there is Age: 40 years [age]",
                        "It would come further without Age: 40 years [age].",
                        "Then it asks for safety level with word none or refer.");
    }

    @Test
    void ofAListTheOneThatCameFurthestAndTheOthersAreTold() {
        assertThat(silent(
                        "leg-symptoms/pain",
                        "LEG",
                        "{\"code\":\"painLocation\",\"side\":\"LEFT\",\"value\":\"KNEE\"},"
                                + "{\"code\":\"painLocation\",\"side\":\"LEFT\",\"value\":\"GROIN\"}"))
                .contains("    nor do these fulfil it: Place of pain, left: knee [painLocation]")
                .anyMatch(line -> line.contains("value is GROIN; the rule asks for BELOW_KNEE or "));
    }

    @Test
    void aMissingConclusionIsToldWithTheRulesThatDrawIt() {
        assertThat(silent("exclusions/sway-back", "EXCLUDED", ""))
                .contains(
                        "  NOT FULFILLED: the pattern SWAY_BACK is not there",
                        "It would fire with the pattern SWAY_BACK (concluded by sway-back/two-features).");
    }

    @Test
    void aTechniqueThatIsNoCandidateIsNamedWhateverElseIsOne() {
        assertThat(silent(
                        "matrix/forbidden",
                        "withheld TFL_RELEASE LEFT ABSOLUTE",
                        "{\"code\":\"painNRS\",\"value\":0},{\"code\":\"condition\",\"value\":\"ANTICOAGULANT\"},"
                                + "{\"code\":\"oberTest\",\"side\":\"RIGHT\",\"value\":\"POSITIVE\"}"))
                .contains(
                        "  NOT FULFILLED: there is no candidate TFL_RELEASE LEFT",
                        "It would come further with the candidate TFL_RELEASE LEFT with treatment: yes.");
    }

    @Test
    void anAssessmentThatEndedBeforeTheRuleIsTold() {
        assertThat(silent(
                        "general/stay-active",
                        "GENERAL_ACTIVITY_ADVICE",
                        "{\"code\":\"redFlag\",\"value\":\"CES_SADDLE\"}"))
                .singleElement()
                .asString()
                .startsWith("The assessment ended before the stage candidates: withholding/stop concluded \"stop ");
    }

    @Test
    void aRuleThatDoesNotExistIsToldWithTheNearest() {
        assertThat(silent("iliopsoas/thomas-shrt", "ILIOPSOAS LEFT TIGHT 0.7 LENGTH", ""))
                .containsExactly("There is no rule iliopsoas/thomas-shrt; did you mean \"iliopsoas/thomas-short\"?");
    }

    @Test
    void whatMadeARuleFireIsTold() {
        CaseFacts run =
                run("{\"code\":\"modifiedThomasHipAngle\",\"side\":\"LEFT\",\"value\":6,\"pelvisControlled\":true}");

        assertThat(whyNot.fired("iliopsoas/thomas-short", "ILIOPSOAS LEFT TIGHT 0.7 LENGTH", run))
                .containsExactly(
                        "It fired, rules/60-evidence/iliopsoas/iliopsoas.drl:7:",
                        "  Modified Thomas test, hip angle, left: 6 degrees above the table (pelvis controlled)"
                                + " [modifiedThomasHipAngle]",
                        "    fulfilled: pelvisControlled: yes",
                        "    fulfilled: value is 6 (above 0 and below 10)");
    }

    @Test
    void whatIsToldAgreesWithWhatTheRulesDid() {
        List<Case> cases = AllCases.of(RuleBase.bundled());
        Map<String, String> concluded = concludedSomewhere(cases);
        int number = 0;
        for (Case each : cases) {
            if (number++ % EVERY == 0) {
                CaseFacts run = CaseFacts.of(each, REASONING);
                Map<String, String> fired = run.derived().stream()
                        .collect(Collectors.toMap(
                                Derived::rule, derived -> derived.conclusion().told(), (one, other) -> one));
                rulesOf(each.topic()).forEach(rule -> agrees(rule, fired, concluded, run));
            }
        }
        assertThat(number).isGreaterThan(EVERY);
    }

    private void agrees(String rule, Map<String, String> fired, Map<String, String> concluded, CaseFacts run) {
        String told = fired.get(rule);
        if (told != null) {
            assertThat(whyNot.fired(rule, told, run)).as(rule).hasSizeGreaterThan(1);
        } else {
            assertThat(whyNot.silent(rule, concluded.getOrDefault(rule, ""), run)
                            .get(0))
                    .as(rule)
                    .matches("It stopped at .*|The assessment ended before .*");
        }
    }

    /** Some conclusion of each rule, so that what would have to be there is asked for. */
    private static Map<String, String> concludedSomewhere(List<Case> cases) {
        return cases.stream()
                .flatMap(each -> each.expected().entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get(0), (one, other) -> one));
    }

    private static Set<String> rulesOf(String topic) {
        return SOURCE.topics().stream()
                .filter(each -> each.name().equals(topic))
                .flatMap(each -> each.file().rules().stream())
                .map(RuleText::id)
                .collect(Collectors.toSet());
    }

    private List<String> silent(String rule, String expected, String findings) {
        return whyNot.silent(rule, expected, run(findings));
    }

    private static CaseFacts run(String findings) {
        String screened = "{\"code\":\"age\",\"value\":40},{\"code\":\"redFlagScreenComplete\",\"value\":true},"
                + "{\"code\":\"conditionsScreenComplete\",\"value\":true}";
        String document = "{\"findings\":[" + screened + (findings.isEmpty() ? "" : ",") + findings + "]}";
        return CaseFacts.of(new Case("none", 1, "a case", document, null, 0, Map.of()), REASONING);
    }
}
