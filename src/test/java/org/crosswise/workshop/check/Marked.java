package org.crosswise.workshop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleFolder;

/** Rules in which a mark shows where the finding must be. */
final class Marked {

    /** The day on which these rules are checked. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final String MARK = "\u25b8";

    private Marked() {}

    /** A rule with these conditions; one fact named {@code $m} is evidence. */
    static String rule(String conditions) {
        return rule("x", conditions, "Evidence.tight( \"ILIOPSOAS\", 0.70, \"LENGTH\", $m )");
    }

    static String rule(String name, String conditions, String conclusion) {
        return "rule \"iliopsoas/" + name + "\"\nwhen\n    " + conditions + "\nthen\n    insert( " + conclusion
                + " );\nend\n";
    }

    /** Holds that these rules have this finding at the mark. */
    static void expect(Path parent, String rules, IssueCode code, String message) {
        Path folder = Example.ofRules(rules).write(parent);
        String file = read(folder);
        int at = file.indexOf(MARK);
        int line = (int) file.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        int column = at - file.lastIndexOf('\n', at);
        write(folder, file.replace(MARK, ""));

        List<Issue> found = RuleCheck.ofText(folder, TODAY);

        assertThat(found).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.file()).isEqualTo(RuleFolder.TOPIC);
            assertThat(issue.line()).isEqualTo(line);
            assertThat(issue.column()).isEqualTo(column);
            assertThat(issue.message()).isEqualTo(message);
        });
    }

    /** Holds that nothing is wrong with these rules. */
    static void expectNothing(Path parent, String rules) {
        assertThat(RuleCheck.ofText(Example.ofRules(rules).write(parent), TODAY))
                .isEmpty();
    }

    private static String read(Path folder) {
        try {
            return Files.readString(folder.resolve(RuleFolder.TOPIC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String text) {
        try {
            Files.writeString(folder.resolve(RuleFolder.TOPIC), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
