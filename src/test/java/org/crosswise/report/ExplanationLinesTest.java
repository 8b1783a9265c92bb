package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Explanation;
import org.crosswise.fact.MuscleState;
import org.junit.jupiter.api.Test;

class ExplanationLinesTest {

    private static final Explanation LEFT_GROIN = new Explanation("REFERRED_PAIN", "ILIOPSOAS", Side.LEFT, "GROIN");
    private static final Explanation RIGHT_GROIN = new Explanation("REFERRED_PAIN", "ILIOPSOAS", Side.RIGHT, "GROIN");
    private static final Explanation INHIBITION =
            new Explanation("RECIPROCAL_INHIBITION", "ILIOPSOAS", Side.LEFT, "GLUTEUS_MAXIMUS");

    @Test
    void anExplanationGivenTwiceIsOneLineWithBothReasons() {
        Client client = Client.well();
        MuscleState tight = client.tightIliopsoas(0, Side.LEFT);
        client.conclude("pain/state", LEFT_GROIN, tight);
        client.conclude("pain/palpation", LEFT_GROIN, client.measured(1, "extension", Side.LEFT, 3));

        List<ExplanationLine> lines = client.report().explanations();

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).lookAlikes()).containsExactly("hernia", "hip");
        assertThat(lines.get(0).because())
                .extracting(Reason::rule)
                .containsExactly("pain/palpation", "pain/state", "iliopsoas/short");
    }

    @Test
    void jsonNamesThePlaceOfPainOrTheAntagonist() {
        Client client = Client.well();
        client.conclude("model/pair", INHIBITION);
        client.conclude("pain/state", LEFT_GROIN);

        assertThat(client.report().toJson())
                .contains(
                        "\"explanations\":[{\"kind\":\"REFERRED_PAIN\",\"muscle\":\"ILIOPSOAS\",\"side\":\"LEFT\",\"location\":\"GROIN\","
                                + "\"text\":\"Can refer pain to the groin.\",\"lookAlikes\":[\"hernia\",\"hip\"],\"because\":[")
                .contains(
                        "\"source\":\"study\",\"sourceKind\":\"study\"},{\"kind\":\"RECIPROCAL_INHIBITION\",\"muscle\":\"ILIOPSOAS\",\"side\":\"LEFT\","
                                + "\"antagonist\":\"GLUTEUS_MAXIMUS\",");
    }

    @Test
    void textSaysWhatToRuleOutAndThatItIsNoProof() {
        Client client = Client.well();
        client.conclude("pain/state", LEFT_GROIN);
        client.conclude("pain/state", RIGHT_GROIN);
        client.conclude("model/pair", INHIBITION);

        assertThat(client.report().toText().replaceAll("\\s+", " "))
                .contains("THIS PAIN COULD BE REFERRED (AN EXPLANATION, NO PROOF)")
                .contains(
                        "- Iliopsoas (pain at groin left and right). Can refer pain to the groin. Rule out: hernia, hip.")
                .contains("HOW THE MODEL EXPLAINS IT - Weak gluteus maximus beside tight iliopsoas, left.");
    }

    @Test
    void withoutExplanationsThereIsNoHeading() {
        assertThat(Client.well().report().toText()).doesNotContain("REFERRED", "HOW THE MODEL");
    }

    @Test
    void urgentAndEmergencyExplainNothing() {
        for (String level : List.of("urgent", "emergency")) {
            Client client = Client.at(level, level);
            client.conclude("pain/state", LEFT_GROIN);

            assertThat(client.report().explanations()).isEmpty();
        }
    }

    @Test
    void theFullTextDescribesTheMuscle() {
        Client client = Client.well();
        client.tightIliopsoas(0, Side.LEFT);

        assertThat(client.report().toText(Why.FULL)).contains("Where the iliopsoas runs.");
        assertThat(client.report().toText()).doesNotContain("Where the iliopsoas runs.");
    }
}
