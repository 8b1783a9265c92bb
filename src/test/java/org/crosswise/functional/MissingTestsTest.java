package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.report.Missing;
import org.junit.jupiter.api.Test;

/** What a report calls missing is never unsafe for the person. */
class MissingTestsTest {

    private static final Crosswise CROSSWISE = Bundled.CROSSWISE;

    @Test
    void aCurlUpIsMissingOfAPersonWhoMayDoIt() {
        assertThat(missing("")).contains("trunkCurlUp", "doubleLegLoweringAngle");
    }

    @Test
    void aCurlUpIsNotCalledMissingSoonAfterAbdominalSurgery() {
        assertThat(
                        missing(
                                ", {\"code\": \"condition\", \"value\": \"RECENT_ABDOMINAL_SURGERY\", \"weeksSinceSurgery\": 4}"))
                .contains("sidePlankTime")
                .doesNotContain("trunkCurlUp", "doubleLegLoweringAngle", "mmtAbdominals");
    }

    private static List<String> missing(String more) {
        String document = "{\"findings\": [{\"code\": \"age\", \"value\": 36}, {\"code\": \"sex\", \"value\": \"F\"},"
                + "{\"code\": \"redFlagScreenComplete\", \"value\": true}, {\"code\": \"conditionsScreenComplete\", \"value\": true}"
                + more + "]}";
        return CROSSWISE
                .assess(Assessment.parse("client", document.getBytes(StandardCharsets.UTF_8)), Set.of())
                .patterns()
                .stream()
                .flatMap(pattern -> pattern.missing().stream())
                .map(Missing::code)
                .toList();
    }
}
