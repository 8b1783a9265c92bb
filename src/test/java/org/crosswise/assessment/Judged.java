package org.crosswise.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosswise.knowledge.Tables;
import org.crosswise.knowledge.Vocabulary;

/** Validates documents by the real tables. */
public final class Judged {

    public static final Vocabulary VOCABULARY = vocabulary();

    static final String TODAY = "2026-11-20";

    private Judged() {}

    /** Findings of an assessment that names its day, each as JSON without the braces. */
    static Validated today(String... findings) {
        return document("\"assessedOn\": \"" + TODAY + "\", ", findings);
    }

    /** Findings of an assessment that names no day. */
    static Validated anyDay(String... findings) {
        return document("", findings);
    }

    public static Validated of(Assessment assessment) {
        return Validation.of(assessment, VOCABULARY);
    }

    /** What is wrong with the only invalid finding, as {@code problem: text}. */
    static String problem(String... findings) {
        List<Invalid> invalid = today(findings).invalid();
        if (invalid.size() != 1) {
            throw new AssertionError("expected one invalid finding, found " + invalid);
        }
        return invalid.get(0).problem() + ": " + invalid.get(0).text();
    }

    /** The only valid finding. */
    static Valid valid(String... findings) {
        Validated validated = today(findings);
        if (validated.findings().size() != 1 || !validated.invalid().isEmpty()) {
            throw new AssertionError("expected one valid finding, found " + validated);
        }
        return validated.findings().get(0);
    }

    /** Code, side and value of each finding, in words. */
    static List<String> words(List<Valid> findings) {
        return findings.stream()
                .map(f -> f.code() + " " + f.side() + " " + f.value())
                .toList();
    }

    /** Place, side and problem of each invalid finding, in words. */
    static List<String> problems(Validated validated) {
        return validated.invalid().stream()
                .map(i -> i.finding() + " " + i.side() + " " + i.problem())
                .toList();
    }

    private static Validated document(String head, String... findings) {
        String json = "{" + head + "\"findings\": [{" + String.join("}, {", findings) + "}]}";
        return of(Assessment.parse("test", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Vocabulary vocabulary() {
        try {
            return new Tables(path -> Files.newInputStream(Path.of("rules", path))).vocabulary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
