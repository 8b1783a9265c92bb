package org.crosswise.workshop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSource;
import org.crosswise.release.TinySet;
import org.crosswise.workshop.Proof;
import org.crosswise.workshop.ReadableCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every finding has its page, and the page is true. */
class CheckPagesTest {

    private static final Pattern FILE = Pattern.compile("```yaml (\\S+)\n(.*?)```", Pattern.DOTALL);
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

    /** A released set is no text with a mistake in it; {@code RulesPackCommandTest} holds what their pages show. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"WRONG_BUNDLE", "WRONG_SIGNATURE", "TOO_OLD"})
    void whatToAvoidGivesTheFinding(IssueCode code) throws IOException {
        List<Issue> found = found(code, "## Avoid");

        assertThat(found).extracting(Issue::code).contains(code);
        assertThat(found).allSatisfy(issue -> assertThat(issue.message()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"WRONG_BUNDLE", "WRONG_SIGNATURE", "TOO_OLD"})
    void whatToPreferGivesNone(IssueCode code) throws IOException {
        assertThat(found(code, "## Prefer")).isEmpty();
    }

    private List<Issue> found(IssueCode code, String part) throws IOException {
        String text = text(code, part);
        LocalDate day = LocalDate.of(2026, 11, 21);
        return switch (code) {
            case DOES_NOT_COMPILE, DOES_NOT_END -> RuleCheck.ofBuild(new Example(text).write(folder));
            case FAILED_CASE, FAILED_CLIENT ->
                Proof.of(RuleFiles.in(released(text)), day).issues();
            case WRONG_CASES -> cases(new Example(text).write(folder));
            case MISSING_ANNOTATION -> RuleCheck.ofText(new Example(text, "source").write(folder), day);
            case HIDDEN_THRESHOLD -> RuleCheck.ofText(new Example(text, "threshold").write(folder), day);
            default -> RuleCheck.ofText(new Example(text).write(folder), day);
        };
    }

    private static List<Issue> cases(Path rules) {
        return ReadableCases.issues(RuleSource.read(rules), RuleFiles.in(rules));
    }

    private static String text(IssueCode code, String part) throws IOException {
        String page = Files.readString(PAGES.resolve(code.word() + ".md"));
        assertThat(page).contains("## Avoid", "## Prefer", "## Why");
        String from = page.substring(page.indexOf(part) + part.length());
        return from.substring(0, from.indexOf("\n## "));
    }

    /** A set that can be released, with one file as the page shows it. */
    private Path released(String text) {
        Matcher file = FILE.matcher(text);
        assertThat(file.find()).isTrue();
        return TinySet.in(folder).write(file.group(1), file.group(2)).path();
    }
}
