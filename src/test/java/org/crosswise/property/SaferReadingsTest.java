package org.crosswise.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.report.Report;
import org.junit.jupiter.api.Test;

/** Where a property would be false by the letter of the specification: the examples of readings.md, "Properties". */
class SaferReadingsTest {

    private static final String SCREENED = "{\"code\":\"redFlagScreenComplete\",\"value\":true},"
            + "{\"code\":\"conditionsScreenComplete\",\"value\":true},{\"code\":\"age\",\"value\":39},"
            + "{\"code\":\"sex\",\"value\":\"F\"},{\"code\":\"painNRS\",\"value\":0},";

    private static final String NOTHING_BUT_THE_FASCIA = "{\"code\":\"modifiedThomasHipAngle\",\"value\":-12,"
            + "\"side\":\"BILATERAL\",\"pelvisControlled\":true},"
            + "{\"code\":\"mmtGluteusMaximus\",\"value\":\"5\",\"side\":\"BILATERAL\"},"
            + "{\"code\":\"trunkCurlUp\",\"value\":\"PASS\"},"
            + "{\"code\":\"oberTest\",\"value\":\"POSITIVE\",\"side\":\"LEFT\"},";

    private static final String WEAK = "{\"code\":\"mmtGluteusMaximus\",\"value\":\"4-\",\"side\":\"LEFT\"},";

    private final Crosswise crosswise = Bundled.CROSSWISE;

    @Test
    void yesAndUnknownForOneConditionContradictEachOtherAsYesAndNoDo() {
        assertNothingAdded(
                WEAK + condition("HERNIA", "\"answer\":\"YES\"") + "," + condition("HERNIA", "\"answer\":\"NO\""),
                WEAK + condition("HERNIA", "\"answer\":\"YES\"") + "," + condition("HERNIA", "\"answer\":\"UNKNOWN\""));
    }

    @Test
    void anAbdominalTestThatDoesNotCountAfterBirthLeavesNothingToTreat() {
        assertNothingAdded(
                NOTHING_BUT_THE_FASCIA + condition("POSTPARTUM", "\"weeksPostpartum\":7"),
                NOTHING_BUT_THE_FASCIA + condition("POSTPARTUM", "\"weeksPostpartum\":\"some\""));
    }

    @Test
    void aQualifierThatIsRejectedLeavesNoRoomForAnotherBesideIt() {
        String pregnant = WEAK + condition("PREGNANCY", "\"answer\":\"YES\"") + ",";

        assertNothingAdded(
                pregnant + weeks("10") + "," + weeks("25"), pregnant + weeks("10") + "," + weeks("\"some\""));
    }

    private void assertNothingAdded(String before, String after) {
        assertThat(Techniques.added(crosswise.vocabulary(), report(before), report(after)))
                .isEmpty();
    }

    private Report report(String findings) {
        String document = "{\"findings\":[" + SCREENED + findings + "]}";
        return crosswise.assess(Assessment.parse("client", document.getBytes(StandardCharsets.UTF_8)), Set.of());
    }

    private static String condition(String code, String attributes) {
        return "{\"code\":\"condition\",\"value\":\"" + code + "\"," + attributes + "}";
    }

    private static String weeks(String value) {
        return "{\"code\":\"gestationWeeks\",\"value\":" + value + "}";
    }
}
