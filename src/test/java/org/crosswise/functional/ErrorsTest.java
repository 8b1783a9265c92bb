package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.report.Report;
import org.crosswise.report.Why;
import org.junit.jupiter.api.Test;

/** The errors of the source articles stand in no rule, no table and no report. */
class ErrorsTest {

    private static final Path RULES = Path.of("rules");
    private static final int REPORTS = 600;

    private final Crosswise crosswise = Bundled.CROSSWISE;

    @Test
    void noRuleAndNoTableSaysAnError() throws IOException {
        List<String> said = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RULES)) {
            List<Path> texts = files.filter(Files::isRegularFile).toList();
            assertThat(texts).hasSizeGreaterThan(200);
            for (Path file : texts) {
                said.addAll(errors(file.toString(), Files.readString(file)));
            }
        }
        assertThat(said).isEmpty();
    }

    @Test
    void noReportSaysAnError() {
        RandomDocuments documents = new RandomDocuments(127);
        Set<String> sentences = new TreeSet<>();
        int explained = 0;
        int advised = 0;
        for (int i = 0; i < REPORTS; i++) {
            byte[] json = documents.next().toJson().getBytes(StandardCharsets.UTF_8);
            Report report = crosswise.assess(Assessment.parse("random", json), Set.of());
            sentences.addAll(sentences(report.toText(Why.FULL)));
            sentences.addAll(List.of(report.toJson().split("\"")));
            explained += report.explanations().size();
            advised += report.recommendations().size();
        }
        assertThat(sentences.stream().flatMap(sentence -> errors(sentence, sentence).stream()))
                .isEmpty();
        assertThat(explained).as("explanations searched").isGreaterThan(REPORTS / 4);
        assertThat(advised).as("recommendations searched").isGreaterThan(REPORTS);
    }

    @Test
    void nobodyIsReferredToTheMiddleOfTheBackByTheIliopsoas() {
        Vocabulary vocabulary = crosswise.vocabulary();

        assertThat(vocabulary.referrals().get("ILIOPSOAS").areas()).doesNotContain("MID_BACK");
    }

    @Test
    void everyErrorWouldBeFound() {
        assertThat(Errors.ALL)
                .allSatisfy(error -> assertThat(error.examples()).isNotEmpty().allSatisfy(example -> {
                    assertThat(error.isSaidIn(example)).as(example).isTrue();
                    assertThat(error.isSaidIn("text: >-\n    " + example.replace(" ", "\n    ") + "\n"))
                            .as(example)
                            .isTrue();
                }));
    }

    @Test
    void whatIsRightIsNoError() {
        assertThat(List.of(
                        "From T12-L5 to the lesser trochanter.",
                        "Psoas major and iliacus, which share one tendon.",
                        "The kidney lies before and beside the psoas.",
                        "Lateral to the rectus abdominis, between hip bone and navel.",
                        "condition: TRAUMA_HISTORY, withheld DEEP_ABDOMINAL_PSOAS_RELEASE",
                        "It is not supported that everybody's posture needs correcting.",
                        "Sudden tearing chest, interscapular or back pain."))
                .allSatisfy(right -> assertThat(errors("", right)).isEmpty());
    }

    /** Most sentences stand in many reports; each is searched once. */
    private static List<String> sentences(String text) {
        return List.of(text.replaceAll("\\s+", " ").split("(?<=\\.) "));
    }

    private static List<String> errors(String place, String text) {
        return Errors.in(text).stream()
                .map(error -> place + " says: " + error.name())
                .toList();
    }
}
