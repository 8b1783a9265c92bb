package org.crosswise.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client file says exactly what it expects, in words that the tables know. */
class ClientFileTest {

    private static final String CLIENT = """
            story: A student before any test.
            given: {age: 25, sex: F, redFlagScreenComplete: true, conditionsScreenComplete: true}
            expect:
              patterns: [INSUFFICIENT_DATA]
              recommendations: [GENERAL_ACTIVITY_ADVICE]
              askFor: [modifiedThomas, mmtGluteusMaximus, trendelenburg, trunkCurlUp, lumbarFlexionReversal, pelvicTiltAngle, lumbarLordosisObserved]
            """;

    @TempDir
    private Path folder;

    private final Crosswise crosswise = Bundled.CROSSWISE;

    @Test
    void aReportThatSaysWhatIsExpectedDoesNotDiffer() throws IOException {
        assertThat(difference(CLIENT)).isEmpty();
    }

    @Test
    void whatIsMissingAndWhatIsTooMuchIsToldKeyByKey() throws IOException {
        String other = CLIENT.replace("GENERAL_ACTIVITY_ADVICE", "CLAMSHELL BILATERAL")
                .replace(", pelvicTiltAngle", "")
                .replace("  patterns:", "  level: refer\n  patterns:");

        assertThat(difference(other).strip().lines().map(String::strip))
                .containsExactly(
                        "level: missing [refer] too much [none]",
                        "recommendations: missing [CLAMSHELL LEFT, CLAMSHELL RIGHT] too much [GENERAL_ACTIVITY_ADVICE]",
                        "askFor: too much [pelvicTiltAngle]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    story: A student            | storey: A student         | unknown key "storey"; did you mean "story"?
                    story: A student before any test. | story: ''           | no story
                    age: 25                     | agee: 25                  | unknown finding "agee"; did you mean "age"?
                    patterns:                   | pattern:                  | unknown key "pattern"; did you mean "patterns"?
                    [INSUFFICIENT_DATA]         | [INSUFICIENT_DATA]        | did you mean "INSUFFICIENT_DATA"?
                    [INSUFFICIENT_DATA]         | [LCS_FULL LEFT TIGHT]     | expected a code, maybe a side
                    [INSUFFICIENT_DATA]         | INSUFFICIENT_DATA         | patterns: expected a list
                    patterns: [INSUFFICIENT_DATA] | level: reffer           | unknown word "reffer"; did you mean "refer"?
                    patterns: [INSUFFICIENT_DATA] | supported: [ILIOPSOAS TIHGT] | unknown word "TIHGT"
                    patterns: [INSUFFICIENT_DATA] | flags: [BORDERLINE]     | say what they are about
                    patterns: [INSUFFICIENT_DATA] | flags: [PROVISIONAL LEG]  | say what they are about
                    patterns: [INSUFFICIENT_DATA] | flags: [PRECAUTION HERNA] | did you mean "HERNIA"?
                    [GENERAL_ACTIVITY_ADVICE]   | [SIT_UPS]                 | unknown code "SIT_UPS"
                    """)
    void aWrongWordFails(String right, String wrong, String message) {
        assertThat(CLIENT).contains(right);
        assertThatThrownBy(() -> difference(CLIENT.replace(right, wrong)))
                .isInstanceOf(CaseFileException.class)
                .hasMessageContaining("client.yaml")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    SAFETY_NET,                           ''
                    SAFETY_NET ABDOMINAL_AORTIC_ANEURYSM, ''
                    SAFETY_NET DISC_HERNIATION,           flags: missing [SAFETY_NET DISC_HERNIATION] too much [SAFETY_NET ABDOMINAL_AORTIC_ANEURYSM]
                    """)
    void whatASafetyNetIsAboutCountsWhereItIsWritten(String flag, String told) throws IOException {
        String aneurysm = CLIENT.replace("sex: F,", "sex: F, condition: ABDOMINAL_AORTIC_ANEURYSM, painNRS: 0,")
                .replace("  askFor:", "  flags: [FORCED_TOE_TOUCH_FORBIDDEN, " + flag + "]\n  askFor:");

        assertThat(difference(aneurysm).strip().lines().map(String::strip).filter(line -> line.startsWith("flags")))
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void aNameWithCapitalsFails() throws IOException {
        Path file = Files.writeString(folder.resolve("DeskWorker.yaml"), CLIENT);

        assertThatThrownBy(() -> ClientFile.read(file, crosswise.vocabulary())).hasMessageContaining("small letters");
    }

    private String difference(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("client.yaml"), text);
        return ClientRun.of(ClientFile.read(file, crosswise.vocabulary()), crosswise)
                .difference();
    }
}
