package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswise.assessment.Side;
import org.crosswise.fact.Degree;
import org.crosswise.fact.Pattern;
import org.junit.jupiter.api.Test;

class PatternLinesTest {

    @Test
    void theDegreeStandsFirstThenTheTypeThenTheOthers() {
        Client client = Client.well();
        client.conclude("p/sway", Pattern.of("SWAY_BACK"));
        client.conclude("p/type", Pattern.of("LCS_TYPE_A"));
        client.conclude("p/full", Pattern.of("LCS_FULL", Side.BILATERAL));

        assertThat(client.report().patterns())
                .extracting(PatternLine::code)
                .containsExactly("LCS_FULL", "LCS_TYPE_A", "SWAY_BACK");
    }

    @Test
    void oneCodeOnOneSideIsOneLineWithAllReasons() {
        Client client = Client.well();
        client.conclude("p/one", Pattern.of("SWAY_BACK"));
        client.conclude("p/other", Pattern.of("SWAY_BACK"));

        assertThat(client.report().patterns()).singleElement().satisfies(line -> assertThat(line.because())
                .extracting(Reason::rule)
                .containsExactly("p/one", "p/other"));
    }

    @Test
    void theTextNamesTheDegreeOfEachSideWhereTheyDiffer() {
        Client client = Client.well();
        client.conclude("degree/full", new Degree("LCS_FULL", Side.LEFT));
        client.conclude("degree/partial", new Degree("LCS_PARTIAL", Side.RIGHT));
        client.conclude("p/full", Pattern.of("LCS_FULL", Side.BILATERAL));

        assertThat(client.report().patterns().get(0).text())
                .isEqualTo("All arms are met. Left: Crossed pattern, full. Right: Crossed pattern, partial.");
    }

    @Test
    void theTextSaysNothingOfSidesThatAreAlike() {
        Client client = Client.well();
        client.conclude("degree/full", new Degree("LCS_FULL", Side.LEFT));
        client.conclude("degree/full", new Degree("LCS_FULL", Side.RIGHT));
        client.conclude("p/full", Pattern.of("LCS_FULL", Side.BILATERAL));

        assertThat(client.report().patterns().get(0).text()).isEqualTo("All arms are met.");
    }

    @Test
    void testsNotRecordedAreMissingWithTheSidesTheyLack() {
        Client client = Client.well();
        client.measured(0, "thomas", Side.LEFT, 12);
        client.conclude("p/full", Pattern.of("LCS_FULL", Side.BILATERAL));

        assertThat(client.report().patterns().get(0).missing())
                .containsExactly(
                        new Missing("thomas", "Thomas test", Side.RIGHT),
                        new Missing("extension", "Hip extension", Side.BILATERAL),
                        new Missing("mmt", "Muscle test", Side.BILATERAL),
                        new Missing("curlUp", "Curl-up", Side.NONE));
    }

    @Test
    void whatSpeaksForTheMusclesSpeaksAgainstTheirDenial() {
        Client client = Client.well();
        client.tightIliopsoas(4, Side.LEFT);
        client.conclude("p/none", Pattern.of("NO_PATTERN"));

        assertThat(client.report().patterns().get(0).against())
                .extracting(item -> item.reason().rule())
                .containsExactly("iliopsoas/short");
    }
}
