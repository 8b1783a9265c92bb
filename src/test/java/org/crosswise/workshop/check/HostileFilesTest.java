package org.crosswise.workshop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crosswise.engine.Hostile;
import org.crosswise.engine.HostileRules;
import org.crosswise.engine.Issue;
import org.crosswise.engine.RuleFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile rule sets give a finding at their place, whoever tells it: the gate or a check. */
class HostileFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void aHostileSetGivesAFindingAtItsPlace(Hostile hostile) {
        RuleFolder rules = RuleFolder.in(folder);
        hostile.files().accept(rules);

        List<Issue> found = RuleCheck.ofText(rules.path(), LocalDate.of(2026, 11, 21));

        assertThat(RuleCheck.refuses(found)).isTrue();
        assertThat(found).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(hostile.code());
            assertThat(issue.file()).isEqualTo(hostile.file());
            assertThat(issue.line()).isEqualTo(hostile.line());
        });
        assertThat(HostileRules.TRACE).doesNotExist();
    }

    static Stream<Hostile> all() {
        return Stream.concat(HostileRules.refusedByTheGate().stream(), HostileRules.refusedByTheChecks().stream());
    }
}
