package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswise.assessment.Side;
import org.crosswise.fact.Candidate;
import org.crosswise.fact.Recommendation;
import org.crosswise.fact.RedFlag;
import org.crosswise.fact.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextViewTest {

    @ParameterizedTest
    @EnumSource(Why.class)
    void noLineIsLongerThanEightyColumns(Why why) {
        assertThat(Whole.client().report().toText(why).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void partsStandInTheOrderOfTheirImportance(Why why) {
        assertThat(Whole.client().report().toText(why))
                .startsWith("SAFETY\n")
                .containsSubsequence(
                        "\nSIGNS\n",
                        "\nPATTERN\n",
                        "\nTO CONSIDER, IN THIS ORDER\n",
                        "\nNOT TO DO\n",
                        "\nWHAT TO ASK OR TEST NEXT\n",
                        "\nTO MIND\n",
                        "\nWHY\n",
                        "\nENTERED BUT NOT USED\n",
                        "\nPLEASE NOTE\n",
                        "\nABOUT THIS REPORT\n");
    }

    @Test
    void leftAndRightAreOneLineWhereTheyAreAlike() {
        assertThat(unwrapped(Whole.client().report().toText()))
                .contains("- Lunge stretch, left and right (for iliopsoas tight). Lunge stretch for adults.*")
                .contains("Caution: Only with a firm support.");
    }

    @Test
    void eachSideHasItsOwnState() {
        assertThat(unwrapped(Whole.client().report().toText()))
                .contains("Iliopsoas tight - left: supported; right: suspected, with contradicting findings")
                .contains("For: Says iliopsoas/short. (Thomas test, left: 12 degrees above the table;")
                .contains("Against: Says iliopsoas/long.* (Hip extension, right: 18 degrees)");
    }

    @Test
    void theShortTextHasLabelsAndNoCodes() {
        assertThat(Whole.client().report().toText())
                .contains("Crossed pattern, partial, left. Three arms are found.*")
                .doesNotContain("LCS_", "[", "iliopsoas/short 1.2.0");
    }

    @Test
    void theFullTextHasRuleVersionThresholdFindingAndSource() {
        String text = unwrapped(Whole.client().report().toText(Why.FULL));

        assertThat(text)
                .contains("[LCS_PARTIAL]")
                .contains("(#1 Thomas test, right: 6 degrees above the table) Weight 0.7*, length. Rule iliopsoas/short"
                        + " 1.2.0; threshold >= 10 deg; source: A study of hips (2015).")
                .contains("Rule matrix/forbids 1.2.0; source: own choice.")
                .contains("Not counted: a test outweighs posture.");
    }

    @Test
    void whatIsWithheldSaysWhy() {
        assertThat(unwrapped(Whole.client().report().toText()))
                .contains("- Bridge, left: not for this person as things stand. Because: Says matrix/forbids.*"
                        + " (Condition: Fragile bones)");
    }

    @Test
    void anEmergencySaysStopFirstAndNothingThatDistracts() {
        Client client = Client.at("emergency", "emergency").screened(true).labelled("Somebody");
        client.conclude("saddle/new", Sign.emergency("SADDLE"), new RedFlag(0, Tables.SADDLE, false, false, false, 3));
        Candidate lunge =
                client.conclude("c/c", Candidate.of(Tables.LUNGE, Side.LEFT), client.tightIliopsoas(4, Side.LEFT));
        client.conclude("plan/all", Recommendation.of(lunge), lunge);

        assertThat(client.report().toText())
                .startsWith("EMERGENCY: STOP\n  Stop. Do not treat. Ambulance now.\n\nTELL THEM\n"
                        + "  - Emergency: Is the saddle area numb?\n"
                        + "    Say so to the hospital.\n"
                        + "    Because: Says saddle/new.* (Yes, for 3 days)\n")
                .doesNotContain("Lunge", "PATTERN", "WHY", "six weeks", "Six weeks");
    }

    @Test
    void anIncompleteScreenIsSaidWithTheLevel() {
        assertThat(Whole.client().report().toText())
                .contains("Not both screens are complete: what was not asked is not taken as absent.");
    }

    @Test
    void whatWasNotUsedIsNamedWithItsValueAndWhatWasExpected() {
        assertThat(Whole.client().report().toText()).contains("- #6 Thomas test: 95.5 - expected −40…60 deg");
    }

    @Test
    void whatIsAnOwnChoiceIsMarkedAndTheMarkIsExplained() {
        assertThat(unwrapped(Whole.client().report().toText()))
                .contains("Says iliopsoas/short. (")
                .contains("Says iliopsoas/long.* (")
                .contains("- Left: Watch this leg.*")
                .contains(
                        "* Own choice of the project, without a direct source. So are all weights, scores and degrees");
        assertThat(unwrapped(Whole.client().report().toText(Why.FULL)))
                .contains("Evidence weak; source: A study of hips (2015); dose: own choice.");
    }

    @Test
    void eachSideIsEchoedInWords() {
        assertThat(unwrapped(Whole.client().report().toText()))
                .contains("- Thomas test, left: 12 degrees above the table; Thomas test, right: 6 degrees above the"
                        + " table.");
    }

    @Test
    void aReportThatSaysStopCarriesItsDayAndItsRulesToo() {
        assertThat(unwrapped(Client.at("urgent", "urgent").report().toText()))
                .contains(
                        "For qualified therapists. Assessed on 2026-11-20, expires on 2027-01-01; the red-flag screen holds"
                                + " for its day only.")
                .contains("Rule set lower-crossed 1.0.0")
                .doesNotContain("Stop on pain.");
    }

    @Test
    void theReportNamesItsRulesItsDayAndItsExpiry() {
        assertThat(unwrapped(Whole.client().report().toText()))
                .contains("Assessed on 2026-11-20, expires on 2027-01-01.")
                .contains("Assessment: Mrs É. Exemple")
                .contains("Rule set lower-crossed 1.0.0, sha256 0123456789ab; document sha256 ");
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void nothingThatWasEnteredCanSteerATerminal(Why why) {
        Client client = Whole.client().labelled("a\\u001b[2Jb");

        assertThat(client.report().toText(why).chars()).allMatch(c -> c == '\n' || !Character.isISOControl(c));
    }

    @Test
    void certaintyIsNeverANumber() {
        Client client = Client.well();
        client.tightIliopsoas(0, Side.LEFT);

        assertThat(client.report().toText()).doesNotContain("%", "0.7").contains("Iliopsoas tight - left: supported");
    }

    @Test
    void aPersonWithoutFindingsGetsAReportToo() {
        assertThat(Client.well().report().toText())
                .startsWith("SAFETY\n  No alarm. Nothing that was entered raises the level.");
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
