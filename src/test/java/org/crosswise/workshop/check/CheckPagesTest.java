package org.crosswise.workshop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding has its page, and the page is true. */
class CheckPagesTest {

    private static final Path PAGES = Path.of("docs", "checks");

    @TempDir
    Path folder;

    @Test
    void everyCodeHasAPageAndEveryPageACode() throws IOException {
        List<String> codes = Arrays.stream(IssueCode.values())
                .map(code -> code.word() + ".md")
                .toList();

        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
        assertThat(Files.readString(PAGES.resolve("README.md"))).contains(codes);
    }

    @ParameterizedTest
    @EnumSource(IssueCode.class)
    void whatToAvoidGivesTheFinding(IssueCode code) throws IOException {
        List<Issue> found = found(code, "## Avoid");

        assertThat(found).extracting(Issue::code).contains(code);
        assertThat(found).allSatisfy(issue -> assertThat(issue.message()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(IssueCode.class)
    void whatToPreferGivesNone(IssueCode code) throws IOException {
        assertThat(found(code, "## Prefer")).isEmpty();
    }

    private List<Issue> found(IssueCode code, String part) throws IOException {
        Path rules = example(code, part).write(folder);
        boolean built = code == IssueCode.DOES_NOT_COMPILE || code == IssueCode.DOES_NOT_END;
        return built ? RuleCheck.ofBuild(rules) : RuleCheck.ofText(rules, LocalDate.of(2026, 11, 21));
    }

    private static Example example(IssueCode code, String part) throws IOException {
        String page = Files.readString(PAGES.resolve(code.word() + ".md"));
        assertThat(page).contains("## Avoid", "## Prefer", "## Why");
        String from = page.substring(page.indexOf(part) + part.length());
        String text = from.substring(0, from.indexOf("\n## "));
        return switch (code) {
            case MISSING_ANNOTATION -> new Example(text, "source");
            case HIDDEN_THRESHOLD -> new Example(text, "threshold");
            default -> new Example(text);
        };
    }
}
