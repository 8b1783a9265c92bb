package org.crosswise.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.crosswise.engine.Issue;

/** Prints what is wrong with a rule set as compilers do: place, code, sentence, the line with a mark, what to do. */
final class Findings {

    /** How findings are printed. */
    enum Format {
        TEXT,
        JSON
    }

    private static final int MAX_MESSAGE = 400;
    private static final int MAX_LINE = 110;
    private static final int BEFORE_MARK = 70;

    private final Path folder;
    private final PrintWriter out;

    Findings(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
    }

    void print(List<Issue> issues) {
        for (Issue issue : issues) {
            out.println(harmless(
                    where(issue) + ": " + severity(issue) + " " + issue.code().word() + ": " + issue.message()));
            if (issue.line() > 0) {
                marked(issue);
            }
            if (!issue.hint().isEmpty()) {
                out.println("  hint: " + harmless(issue.hint()));
            }
            out.println("  page: " + issue.page());
        }
        out.flush();
    }

    void printJson(List<Issue> issues) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("findings");
            for (Issue issue : issues) {
                json.writeStartObject();
                json.writeStringField("severity", severity(issue));
                json.writeStringField("code", issue.code().word());
                json.writeStringField("file", issue.file());
                json.writeNumberField("line", issue.line());
                json.writeNumberField("column", issue.column());
                json.writeStringField("message", issue.message());
                json.writeStringField("hint", issue.hint());
                json.writeStringField("page", issue.page());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(text);
        out.flush();
    }

    private String where(Issue issue) {
        return issue.file().isEmpty() ? folder.toString() : folder + "/" + issue.where();
    }

    private static String severity(Issue issue) {
        return issue.severity().name().toLowerCase(Locale.ROOT);
    }

    /** The line with a mark below the column; of a long one the part around it. */
    private void marked(Issue issue) {
        String line = line(issue);
        if (!line.isEmpty() && issue.column() > 0 && issue.column() <= line.length() + 1) {
            int from = issue.column() <= BEFORE_MARK ? 0 : issue.column() - BEFORE_MARK;
            out.println("  " + plain(line.substring(from, Math.min(line.length(), from + MAX_LINE))));
            out.println("  " + " ".repeat(issue.column() - 1 - from) + "^");
        }
    }

    private String line(Issue issue) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(issue.file()));
            return new String(bytes, StandardCharsets.UTF_8).split("\n", -1)[issue.line() - 1].stripTrailing();
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
            return "";
        }
    }

    /** What a file says may be hostile to a terminal too. */
    static String harmless(String text) {
        String plain = plain(text);
        return plain.length() > MAX_MESSAGE ? plain.substring(0, MAX_MESSAGE) + " …" : plain;
    }

    /** One visible character for each, so that the mark stays below its column. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hidden = Character.isISOControl(c)
                    || Character.isSurrogate(c)
                    || List.of(
                                    (int) Character.FORMAT,
                                    (int) Character.LINE_SEPARATOR,
                                    (int) Character.PARAGRAPH_SEPARATOR,
                                    (int) Character.NON_SPACING_MARK)
                            .contains(Character.getType(c));
            plain.append(c == '\t' ? ' ' : hidden ? '\uFFFD' : c);
        }
        return plain.toString();
    }
}
