package org.crosswise.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.report.RecommendationLine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every client of the corpus gets exactly the report that their file expects. */
class CorpusTest {

    private static final Path CORPUS = Path.of("rules/corpus");
    private static final List<String> TREATMENT = List.of("RELEASE", "LENGTHEN", "ACTIVATE", "STRENGTHEN");

    private final Crosswise crosswise = Bundled.CROSSWISE;

    @TestFactory
    Stream<DynamicTest> healthyPeopleGetTheReportExpectedAndNothingToReleaseOrStrengthen() {
        return clients("healthy")
                .map(path -> DynamicTest.dynamicTest(name(path), () -> {
                    ClientRun run = run(path);
                    assertThat(run.report().recommendations())
                            .extracting(RecommendationLine::kind)
                            .doesNotContainAnyElementsOf(TREATMENT);
                    passes(path, run);
                }));
    }

    @TestFactory
    Stream<DynamicTest> clientsGetTheReportExpected() {
        return clients("regression").map(path -> DynamicTest.dynamicTest(name(path), () -> passes(path, run(path))));
    }

    @Test
    void theHealthyPeopleAreAtLeastSixty() {
        assertThat(clients("healthy")).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void theOtherClientsAreAtLeastAHundredAndTwenty() {
        assertThat(clients("regression")).hasSizeGreaterThanOrEqualTo(120);
    }

    private static void passes(Path path, ClientRun run) {
        String difference = run.difference();
        assertThat(difference).as(path + difference).isEmpty();
    }

    private ClientRun run(Path path) throws IOException {
        return ClientRun.of(ClientFile.read(path, crosswise.vocabulary()), crosswise);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static Stream<Path> clients(String folder) {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
