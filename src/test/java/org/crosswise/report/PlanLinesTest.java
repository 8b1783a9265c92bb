package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Bar;
import org.crosswise.fact.Candidate;
import org.crosswise.fact.Caution;
import org.crosswise.fact.Condition;
import org.crosswise.fact.Recommendation;
import org.crosswise.knowledge.Technique;
import org.junit.jupiter.api.Test;

class PlanLinesTest {

    private final Client client = Client.well();

    @Test
    void aRecommendationSaysWhatItIsForAndWhy() {
        recommend(Tables.LUNGE, Side.LEFT, 4);

        RecommendationLine line = client.report().recommendations().get(0);

        assertThat(line.muscle()).isEqualTo("ILIOPSOAS");
        assertThat(line.treats()).containsExactly("ILIOPSOAS TIGHT");
        assertThat(line.side()).isEqualTo(Side.LEFT);
        assertThat(line.kind()).isEqualTo("LENGTHEN");
        assertThat(line.dose()).isEqualTo("Lunge stretch for adults.");
        assertThat(line.source().key()).isEqualTo("study");
        assertThat(line.because()).extracting(Reason::rule).containsExactly("candidates/lunge", "iliopsoas/short");
    }

    @Test
    void recommendationsStandInTheSequenceOfTheSteps() {
        recommend(Tables.BRIDGE, Side.LEFT, 4);
        recommend(Tables.LUNGE, Side.RIGHT, 5);
        recommend(Tables.LUNGE, Side.LEFT, 6);
        recommend(Tables.BREAKS, Side.NONE, 7);

        assertThat(client.report().recommendations())
                .extracting(line -> line.code() + " " + line.side())
                .containsExactly("BREAKS NONE", "LUNGE LEFT", "LUNGE RIGHT", "BRIDGE LEFT");
    }

    @Test
    void oneTechniqueOnOneSideIsOneLineWhateverTheNumberOfReasons() {
        recommend(Tables.LUNGE, Side.LEFT, 4);
        recommend(Tables.LUNGE, Side.LEFT, 5);

        assertThat(client.report().recommendations()).singleElement().satisfies(line -> assertThat(line.because())
                .extracting(Reason::finding)
                .contains(4, 5));
    }

    @Test
    void theDoseIsThatOfTheAge() {
        recommend(Tables.LUNGE, Side.LEFT, 4);
        client.measured(9, "age", Side.NONE, 65);

        assertThat(client.report().recommendations().get(0).dose()).isEqualTo("Lunge stretch from 65.");
    }

    @Test
    void cautionsOfTheSameTechniqueAndSideAreSaidOnce() {
        Candidate left = recommend(Tables.LUNGE, Side.LEFT, 4);
        Candidate right = recommend(Tables.LUNGE, Side.RIGHT, 5);
        client.conclude("caution/a", Caution.of(left, "SUPPORT"), left);
        client.conclude("caution/b", Caution.of(left, "SUPPORT"), left);
        client.conclude("caution/c", Caution.of(right, "FRAGILE"), right);

        assertThat(client.report().recommendations())
                .extracting(RecommendationLine::cautions)
                .containsExactly(List.of("Only with a firm support."), List.of("Fragile bones: No load."));
    }

    @Test
    void whatIsBarredIsWithheldWithEveryReasonAndTheWorstGrade() {
        Candidate lunge = candidate(Tables.LUNGE, Side.LEFT, 4);
        Condition fragile = new Condition(8, Tables.FRAGILE, Side.BILATERAL, -1, Map.of());
        client.conclude("matrix/forbids", Bar.absolute(lunge), fragile, lunge);
        client.conclude("matrix/cleared", Bar.untilCleared(lunge), fragile, lunge);

        assertThat(client.report().withheld()).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo("LUNGE");
            assertThat(line.grade()).isEqualTo("ABSOLUTE");
            assertThat(line.because()).extracting(Reason::rule).containsExactly("matrix/cleared", "matrix/forbids");
        });
    }

    @Test
    void whatOnlyAClearanceWouldLiftIsOfGradeClearance() {
        Candidate lunge = candidate(Tables.LUNGE, Side.LEFT, 4);
        client.conclude("matrix/cleared", Bar.untilCleared(lunge), lunge);

        assertThat(client.report().withheld().get(0).grade()).isEqualTo("CLEARANCE");
    }

    @Test
    void whatIsBarredIsNeverRecommended() {
        Candidate lunge = recommend(Tables.LUNGE, Side.LEFT, 4);
        client.conclude("matrix/forbids", Bar.absolute(lunge), lunge);

        assertThat(client.report().recommendations()).isEmpty();
    }

    private Candidate recommend(Technique technique, Side side, int index) {
        Candidate candidate = candidate(technique, side, index);
        client.conclude("plan/all", Recommendation.of(candidate), candidate);
        return candidate;
    }

    private Candidate candidate(Technique technique, Side side, int index) {
        String rule = "candidates/" + technique.label().toLowerCase(Locale.ROOT).split(" ")[0];
        Side of = side == Side.NONE ? Side.LEFT : side;
        return client.conclude(rule, Candidate.of(technique, side), client.tightIliopsoas(index, of));
    }
}
