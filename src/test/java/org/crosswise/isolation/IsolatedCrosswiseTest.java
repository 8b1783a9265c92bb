package org.crosswise.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.comparison.WrongOrderException;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleFiles;
import org.crosswise.isolation.Asked.Form;
import org.crosswise.release.TinySet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rules from outside run in a process of their own, which is stopped when it does not come to an end. */
class IsolatedCrosswiseTest {

    /** By its memory a worker of this class is told from those of others. */
    private static final int MEMORY = 131;

    private static final Limits SHORT = new Limits(Duration.ofMinutes(2), Duration.ofSeconds(20), MEMORY);

    private static final List<String> MUSCLES = RuleBase.bundled()
            .vocabulary()
            .findings()
            .get("palpation")
            .attributes()
            .get("muscle");

    /** Joined as the gate demands, and yet every finding with every other, five times over, to find nothing: it never fires. */
    private static final String RUNAWAY = """
            package rules;

            import org.crosswise.fact.Notice;
            import org.crosswise.fact.Observed;

            rule "thigh/runaway"
                @version( "1.0.0" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "Never ends." )
                agenda-group "notices"
            when
                $a : Observed( code == "palpation" )
                $b : Observed( code == "palpation", side == $a.side )
                $c : Observed( code == "palpation", side == $b.side )
                $d : Observed( code == "palpation", side == $c.side )
                $e : Observed( code == "palpation", side == $d.side )
                $f : Observed( code == "palpation", side != $e.side )
            then
                insert( Notice.of( "DEEP_WORK" ) );
            end
            """;

    @TempDir
    Path parent;

    @Test
    void theChildSaysWhatThisProcessWouldSay() {
        Path rules = TinySet.in(parent).path();
        Assessment today = TinySet.SHORT_THIGH;
        Crosswise here = Crosswise.load(rules);

        try (IsolatedCrosswise isolated = IsolatedCrosswise.start(RuleFiles.in(rules), SHORT)) {
            assertThat(isolated.report(new Asked(today, null, Set.of(), Form.JSON)))
                    .isEqualTo(here.assess(today, Set.of()).toJson());
            assertThat(isolated.report(new Asked(today, null, Set.of(), Form.TEXT)))
                    .isEqualTo(here.assess(today, Set.of()).toText());
            assertThatThrownBy(() -> isolated.report(
                            new Asked(document("2026-11-01"), document("2026-11-02"), Set.of(), Form.JSON)))
                    .isInstanceOf(WrongOrderException.class);
        }
    }

    @Test
    void aRunawayIsStoppedAndTheNextAssessmentIsAnswered() {
        Path rules =
                TinySet.in(parent).write("90-notices/thigh/thigh.drl", RUNAWAY).path();

        try (IsolatedCrosswise isolated =
                IsolatedCrosswise.start(RuleFiles.in(rules), SHORT.withAssessment(Duration.ofSeconds(3)))) {
            assertThatThrownBy(() -> isolated.report(new Asked(palpated(MUSCLES.size()), null, Set.of(), Form.JSON)))
                    .isInstanceOf(IsolationException.class)
                    .satisfies(problem -> assertThat(problem.getMessage())
                            .isIn(
                                    "stopped: no answer came within 3 s",
                                    "the child process ended: it needed more memory than it may have"));

            assertThat(isolated.report(new Asked(palpated(2), null, Set.of(), Form.JSON)))
                    .contains("\"level\"");
        }
    }

    @Test
    @Tag("nightly")
    @Timeout(60)
    void processesThatSomebodyElseEndedAreReplaced() throws Exception {
        try (IsolatedCrosswise isolated =
                IsolatedCrosswise.start(RuleFiles.in(TinySet.in(parent).path()), SHORT)) {
            while (workers().count() < 2) {
                Thread.sleep(1); // the spare is being started
            }
            workers().forEach(worker -> {
                worker.destroyForcibly();
                worker.onExit().join();
            });

            assertThat(isolated.report(new Asked(palpated(2), null, Set.of(), Form.JSON)))
                    .contains("\"level\"");
        }
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        Path rules = TinySet.in(parent).path();
        Set<Path> before = folders();

        IsolatedCrosswise isolated = IsolatedCrosswise.start(RuleFiles.in(rules), SHORT);
        Set<Path> during = folders();
        assertThat(workers()).isNotEmpty();
        isolated.close();

        assertThat(during).hasSizeGreaterThan(before.size());
        assertThat(workers()).isEmpty();
        assertThat(folders()).isEqualTo(before);
    }

    @Test
    void rulesThatTheGateRefusesAreRefused() {
        Path rules = TinySet.in(parent)
                .write("90-notices/thigh/thigh.drl", "package rules; global String x;")
                .path();

        assertThatThrownBy(() -> IsolatedCrosswise.start(RuleFiles.in(rules), SHORT))
                .isInstanceOf(RefusedRulesException.class)
                .hasMessageContaining("thigh.drl:1:16");
    }

    @Test
    void limitsMustBePossible() {
        assertThatThrownBy(() -> new Limits(Duration.ZERO, Duration.ofSeconds(1), 128))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("start PT0S: expected a positive time");
        assertThatThrownBy(() -> new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("megabytes 8: expected at least 64");
    }

    private static Stream<ProcessHandle> workers() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(IsolatedCrosswiseTest::isWorker);
    }

    private static boolean isWorker(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("-Xmx" + MEMORY + "m");
    }

    private static Set<Path> folders() throws Exception {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("crosswise-isolated-"))
                    .collect(Collectors.toSet());
        }
    }

    private static Assessment document(String day) {
        return parsed("{\"assessedOn\": \"" + day + "\", \"findings\": []}");
    }

    private static Assessment palpated(int muscles) {
        return parsed(MUSCLES.stream()
                .limit(muscles)
                .map(muscle -> "{\"code\": \"palpation\", \"side\": \"LEFT\", \"value\": \"TENDER\", \"muscle\": \""
                        + muscle + "\"}")
                .collect(Collectors.joining(",", "{\"findings\": [", "]}")));
    }

    private static Assessment parsed(String json) {
        return Assessment.parse("a document", json.getBytes(StandardCharsets.UTF_8));
    }
}
