package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Source;
import org.crosswise.knowledge.Technique;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.report.Recorded;
import org.crosswise.report.Report;
import org.crosswise.report.Why;
import org.junit.jupiter.api.Test;

/** What a report must never do, and what it must always carry, on random assessments. */
class SoftwareHazardsTest {

    private static final int ASSESSMENTS = 300;

    private static final Crosswise CROSSWISE = Bundled.CROSSWISE;
    private static final Vocabulary VOCABULARY = CROSSWISE.vocabulary();
    private static final List<Report> REPORTS = reports();

    @Test
    void everyReportCarriesDayRuleSetExpiryAndStopRules() {
        REPORTS.forEach(report -> {
            String text = unwrapped(report.toText());
            assertThat(text).contains("Rule set lower-crossed ");
            assertThat(text)
                    .contains(
                            report.assessedOn() == null
                                    ? "The document names no day of the assessment"
                                    : "Assessed on " + report.assessedOn() + ", expires on "
                                            + report.assessedOn().plusWeeks(6));
            assertThat(text)
                    .contains(report.about().stopRules())
                    .contains(report.about().scope());
            assertThat(report.about().stopRules())
                    .isEqualTo(
                            report.safety().withheld()
                                    ? report.safety().text()
                                    : VOCABULARY.text("STOP_RULES").text());
        });
    }

    @Test
    void noPercentageIsShownBesidesThoseOfTheTables() {
        List<String> known = new ArrayList<>();
        VOCABULARY.texts().values().forEach(text -> known.add(text.text()));
        VOCABULARY
                .techniques()
                .values()
                .forEach(technique -> known.addAll(technique.dose().values()));

        REPORTS.forEach(report -> {
            String text = unwrapped(report.toText());
            for (String each : known) {
                text = text.replace(each, "");
            }
            assertThat(text).doesNotContain("%");
        });
    }

    @Test
    void aTechniqueForASidedMuscleNamesItsSide() {
        REPORTS.forEach(report -> assertThat(report.recommendations())
                .filteredOn(line -> isSided(line.treats()))
                .allSatisfy(line -> {
                    assertThat(line.side()).isIn(Side.LEFT, Side.RIGHT);
                    assertThat(unwrapped(report.toText()))
                            .containsPattern("- \\Q" + line.label() + "\\E, (left|right|left and right) \\(for ");
                }));
    }

    private static boolean isSided(List<String> treats) {
        return treats.stream()
                .map(state -> state.substring(0, state.indexOf(' ')))
                .anyMatch(muscle -> !VOCABULARY.muscles().get(muscle).midline());
    }

    @Test
    void oneBannerNamesTheHighestLevelAndEverySignIsListed() {
        REPORTS.forEach(report -> {
            String text = report.toText(Why.FULL);
            assertThat(text)
                    .startsWith(
                            switch (report.safety().level()) {
                                case EMERGENCY -> "EMERGENCY: STOP\n";
                                case URGENT -> "URGENT: SAME DAY\n";
                                default -> "SAFETY\n";
                            });
            assertThat(report.safety().alerts())
                    .allSatisfy(alert -> assertThat(unwrapped(text)).contains("[" + alert.code() + "]"));
        });
    }

    @Test
    void everySidedFindingIsEchoedWithItsSide() {
        told().forEach(report -> assertThat(report.recorded())
                .filteredOn(recorded -> recorded.side().isOneSided())
                .allSatisfy(recorded -> assertThat(recorded.words())
                        .matches(recorded.side() == Side.LEFT ? ".*, left(: .*)?" : ".*, right(: .*)?")));
    }

    @Test
    void whatWasAnsweredYesOrUnknownInTheScreensIsRecorded() {
        Report report = report("""
                {"findings": [{"code": "condition", "value": "OSTEOPOROSIS"},
                  {"code": "condition", "value": "HIP_ARTHROPLASTY", "answer": "UNKNOWN", "side": "LEFT"},
                  {"code": "redFlag", "value": "CES_SADDLE", "answer": "UNKNOWN"},
                  {"code": "redFlag", "value": "UMN_SIGNS", "answer": "NO"}]}""");

        assertThat(report.recorded())
                .extracting(recorded -> recorded.finding() + " " + recorded.code())
                .containsExactlyInAnyOrder("0 condition", "1 condition", "2 redFlag");
        assertThat(report.recorded())
                .extracting(Recorded::words)
                .contains("Condition: Osteoporosis")
                .anyMatch(words -> words.endsWith(", left: unknown"))
                .anyMatch(words -> words.endsWith("? Unknown"));
    }

    @Test
    void noSideIsCalledByTheDegreeOfTheOther() throws IOException {
        Report report = report(Files.readString(Path.of("src/test/resources/org/crosswise/unequal-sides.json")));

        assertThat(unwrapped(report.toText()))
                .contains("Lower crossed pattern, partial, left; Lower crossed pattern, possible, right.")
                .doesNotContain("partial, left and right");
        assertThat(report.toJson()).contains("\"degrees\":{\"LEFT\":\"LCS_PARTIAL\",\"RIGHT\":\"LCS_POSSIBLE\"}");
    }

    private static Report report(String document) {
        return Bundled.CROSSWISE.assess(
                Assessment.parseJson("screens", document.getBytes(StandardCharsets.UTF_8)), Set.of());
    }

    @Test
    void painThatIsNotExplainedIsNotCalledHealthy() {
        List<Report> unexplained = REPORTS.stream()
                .filter(report -> report.noticeLines().stream()
                        .anyMatch(line -> line.code().equals("NOT_HEALTHY")))
                .toList();

        assertThat(unexplained).isNotEmpty().allSatisfy(report -> assertThat(unwrapped(report.toText()))
                .contains("does not explain this pain. Not the same as healthy. Not assessed: ")
                .doesNotContain("{not assessed}"));
    }

    @Test
    void whatIsAnOwnChoiceIsMarkedWhereverItStands() {
        told().forEach(report -> {
            String text = unwrapped(report.toText());
            assertThat(text).contains("* Own choice of the project");
            report.patterns().forEach(line -> assertThat(text).contains(marked(line.text(), line.source())));
            report.recommendations().forEach(line -> {
                Technique technique = VOCABULARY.technique(line.code());
                assertThat(line.doseSource().key()).isEqualTo(technique.doseSource());
                assertThat(text).contains(marked(line.dose(), line.doseSource()));
            });
            report.safety().alerts().forEach(alert -> alert.because()
                    .forEach(reason -> assertThat(text).contains(marked(reason.text(), reason.source()))));
        });
    }

    @Test
    void everySourceThatTheWireFormNamesIsDescribedInIt() {
        Pattern named = Pattern.compile("\"(?:source|doseSource|errorSource)\":\"([^\"]+)\"");
        List<Report> all = new ArrayList<>(REPORTS);
        all.add(CROSSWISE.compare(thigh(60), thigh(70), Set.of()));

        all.forEach(
                report -> assertThat(named.matcher(report.toJson()).results().map(found -> found.group(1)))
                        .isSubsetOf(report.sources().stream().map(Source::key).toList()));
    }

    private static Assessment thigh(int degrees) {
        return Assessment.builder()
                .assessedOn(LocalDate.of(2026, 11, degrees == 60 ? 1 : 20))
                .screened()
                .measured("straightLegRaiseHamstring", Side.LEFT, degrees)
                .build();
    }

    /** The reports that say more than stop. */
    private static List<Report> told() {
        return REPORTS.stream().filter(report -> !report.safety().withheld()).toList();
    }

    private static String marked(String text, Source source) {
        return source.isOwnChoice() && !text.isEmpty() ? text + "*" : text;
    }

    private static List<Report> reports() {
        RandomDocuments documents = new RandomDocuments(23);
        return IntStream.range(0, ASSESSMENTS)
                .mapToObj(i -> documents.next().toJson())
                .map(json ->
                        CROSSWISE.assess(Assessment.parse("random", json.getBytes(StandardCharsets.UTF_8)), Set.of()))
                .toList();
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
