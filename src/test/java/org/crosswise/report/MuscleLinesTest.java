package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Evidence;
import org.crosswise.fact.Flag;
import org.crosswise.fact.Measured;
import org.crosswise.fact.SetAside;
import org.junit.jupiter.api.Test;

class MuscleLinesTest {

    @Test
    void musclesStandInTheOrderOfTheTableAndTheLeftBeforeTheRight() {
        Client client = Client.well();
        weak(client, 3, Side.LEFT);
        client.tightIliopsoas(2, Side.RIGHT);
        client.tightIliopsoas(1, Side.LEFT);

        assertThat(client.report().muscles())
                .extracting(line -> line.muscle() + " " + line.side())
                .containsExactly("ILIOPSOAS LEFT", "ILIOPSOAS RIGHT", "GLUTEUS_MAXIMUS LEFT");
    }

    @Test
    void aMuscleThatNothingSpeaksForOrAgainstIsLeftOut() {
        Client client = Client.well();
        client.state("ILIOPSOAS", Side.LEFT, "TIGHT", "UNDETERMINED");

        assertThat(client.report().muscles()).isEmpty();
    }

    @Test
    void evidenceStandsForAndAgainstTheHeaviestFirst() {
        Client client = Client.well();
        Measured thomas = client.measured(1, "thomas", Side.LEFT, 6);
        Measured extension = client.measured(2, "extension", Side.LEFT, 18);
        client.state(
                "ILIOPSOAS",
                Side.LEFT,
                "TIGHT",
                "SUSPECTED",
                client.conclude("iliopsoas/light", Evidence.tight("ILIOPSOAS", 0.10, "HISTORY", thomas), thomas),
                client.conclude("iliopsoas/short", Evidence.tight("ILIOPSOAS", 0.70, "LENGTH", thomas), thomas),
                client.conclude(
                        "iliopsoas/long", Evidence.againstTight("ILIOPSOAS", 0.30, "LENGTH", extension), extension));

        MuscleLine line = client.report().muscles().get(0);

        assertThat(line.speaksFor())
                .extracting(item -> item.reason().rule())
                .containsExactly("iliopsoas/short", "iliopsoas/light");
        assertThat(line.against()).extracting(item -> item.reason().rule()).containsExactly("iliopsoas/long");
        assertThat(line.speaksFor()).extracting(Item::kind).containsExactly("LENGTH", "HISTORY");
        assertThat(line.label()).isEqualTo("iliopsoas");
    }

    @Test
    void evidenceThatWasSetAsideIsShownWithItsReasonAndCountsForNothing() {
        Client client = Client.well();
        Measured thomas = client.measured(1, "thomas", Side.LEFT, 6);
        Evidence posture =
                client.conclude("iliopsoas/posture", Evidence.tight("ILIOPSOAS", 0.15, "POSTURE", thomas), thomas);
        SetAside aside =
                client.conclude("tested-first/posture", SetAside.of(posture, "a test outweighs posture"), posture);
        client.state("ILIOPSOAS", Side.LEFT, "TIGHT", "NOT_PRESENT", List.of(), List.of(aside));

        Item item = client.report().muscles().get(0).speaksFor().get(0);

        assertThat(item.isSetAside()).isTrue();
        assertThat(item.weight()).isEqualByComparingTo("0");
        assertThat(item.reason().text()).isEqualTo("Says iliopsoas/posture. Not counted: a test outweighs posture.");
    }

    @Test
    void aConflictMarksTheMuscleOnItsSideOnly() {
        Client client = Client.well();
        client.tightIliopsoas(1, Side.LEFT);
        client.tightIliopsoas(2, Side.RIGHT);
        client.conclude("conflicts/both", Flag.about("CONFLICT", "ILIOPSOAS", Side.RIGHT));

        assertThat(client.report().muscles()).extracting(MuscleLine::conflict).containsExactly(false, true);
    }

    @Test
    void whatWasNotTestedIsMissingAndPalpationIsNot() {
        Client client = Client.well();
        client.tightIliopsoas(1, Side.LEFT);

        assertThat(client.report().muscles().get(0).missing())
                .containsExactly(new Missing("extension", "Hip extension", Side.LEFT));
    }

    private static void weak(Client client, int index, Side side) {
        var grade = client.graded(index, side, "4-");
        client.state(
                "GLUTEUS_MAXIMUS",
                side,
                "WEAK",
                "SUPPORTED",
                client.conclude("gluteus/weak", Evidence.weak("GLUTEUS_MAXIMUS", 0.70, "STRENGTH", grade), grade));
    }
}
