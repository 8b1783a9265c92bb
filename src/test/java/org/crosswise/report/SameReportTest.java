package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Evidence;
import org.crosswise.fact.Sign;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("it sets the locale of the whole process")
class SameReportTest {

    private static final Pattern NUMBERS = Pattern.compile("(\"finding\":|#)(\\d+)");

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void usualLocale() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfTheConclusionsChangesNothing(long seed) {
        Client client = Whole.client();

        assertThat(client.shuffled(seed).toJson()).isEqualTo(client.report().toJson());
        assertThat(client.shuffled(seed).toText(Why.FULL))
                .isEqualTo(client.report().toText(Why.FULL));
    }

    @Test
    void theOrderOfTheFindingsChangesTheirNumbersOnly() {
        Report forwards = Whole.client(0, 1).report();
        Report backwards = Whole.client(9, -1).report();

        assertThat(renumbered(backwards.toJson())).isEqualTo(forwards.toJson());
        assertThat(backwards.toText()).isEqualTo(forwards.toText().replace("#6", "#3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE", "hi-IN-u-nu-deva"})
    void theLocaleOfTheMachineChangesNothing(String tag) {
        String json = Whole.client().report().toJson();
        String text = Whole.client().report().toText(Why.FULL);

        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(Whole.client().report().toJson()).isEqualTo(json);
        assertThat(Whole.client().report().toText(Why.FULL)).isEqualTo(text);
    }

    @Test
    void bothSidesOfOneFindingAreOneReason() {
        Client client = Client.at("refer", "refer");
        var left = client.measured(4, "thomas", Side.LEFT, 12);
        var right = client.measured(4, "thomas", Side.RIGHT, 12);
        client.conclude("signs/both", Sign.refer("WEAKNESS"), left, right);

        assertThat(client.report().safety().alerts().get(0).because())
                .singleElement()
                .satisfies(reason -> assertThat(reason.entered())
                        .isEqualTo("Thomas test, left and right: 12 degrees above the table"));
    }

    @Test
    void findingsThatDifferInTheirPlaceOnlyAreOrderedByIt() {
        Client client = Client.well();
        var one = client.measured(5, "thomas", Side.LEFT, 12);
        var other = client.measured(2, "thomas", Side.LEFT, 12);
        client.state(
                "ILIOPSOAS",
                Side.LEFT,
                "TIGHT",
                "SUPPORTED",
                client.conclude("a/a", Evidence.tight("ILIOPSOAS", 0.1, "LENGTH", one), one),
                client.conclude("a/a", Evidence.tight("ILIOPSOAS", 0.1, "LENGTH", other), other));

        assertThat(client.report().muscles().get(0).speaksFor())
                .extracting(item -> item.reason().finding())
                .containsExactly(2, 5);
    }

    private static String renumbered(String json) {
        return NUMBERS.matcher(json).replaceAll(m -> m.group(1) + (9 - Integer.parseInt(m.group(2))));
    }
}
