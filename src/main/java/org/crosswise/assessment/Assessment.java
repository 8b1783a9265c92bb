package org.crosswise.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as it was entered: well-formed, but not yet judged. Immutable, safe for use by several threads.
 *
 * <pre>{@code
 * Assessment assessment = Assessment.builder()
 *         .assessedOn(LocalDate.of(2026, 11, 20))
 *         .screened()
 *         .measured("age", 36)
 *         .measured("modifiedThomasHipAngle", Side.LEFT, 12).with("pelvisControlled", true)
 *         .build();
 * }</pre>
 */
public final class Assessment {

    /** Name of the document's schema. */
    public static final String SCHEMA = "crosswise-assessment/1";

    /** No assessment of a person is longer; a longer document is refused. */
    public static final int MAX_BYTES = 4 << 20;

    private final @Nullable String label;
    private final @Nullable LocalDate assessedOn;
    private final List<Entry> entries;
    private final String sha256;

    Assessment(@Nullable String label, @Nullable LocalDate assessedOn, List<Entry> entries, String sha256) {
        this.label = label;
        this.assessedOn = assessedOn;
        this.entries = List.copyOf(entries);
        this.sha256 = sha256;
    }

    /**
     * Reads a file: YAML when its name ends in {@code .yaml} or {@code .yml}, JSON otherwise.
     *
     * @throws IOException when the file cannot be opened or read
     * @throws DocumentException when the document cannot be read, naming the place and what was expected
     */
    public static Assessment read(Path file) throws IOException {
        String name = file.toString();
        String ending = name.toLowerCase(Locale.ROOT);
        DocumentReader reader = new DocumentReader(name, bytes(file));
        return ending.endsWith(".yaml") || ending.endsWith(".yml") ? reader.readYaml() : reader.readJson();
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }

    /**
     * Reads a document: JSON when its first character that is not blank is an opening brace, YAML otherwise.
     *
     * @param name what messages call the document
     * @throws DocumentException when the document cannot be read, naming the place and what was expected
     */
    public static Assessment parse(String name, byte[] bytes) {
        return new DocumentReader(name, bytes).read();
    }

    /** Like {@link #parse}, a document that is said to be JSON. */
    public static Assessment parseJson(String name, byte[] bytes) {
        return new DocumentReader(name, bytes).readJson();
    }

    /** Like {@link #parse}, a document that is said to be YAML. */
    public static Assessment parseYaml(String name, byte[] bytes) {
        return new DocumentReader(name, bytes).readYaml();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The canonical document: JSON in UTF-8, one finding a line. Reading it gives an equal assessment. */
    public byte[] toJson() {
        return new DocumentWriter().write(this);
    }

    /** Free text, null when there is none. */
    public @Nullable String label() {
        return label;
    }

    /** The day that dates are judged against, null when there is none. */
    public @Nullable LocalDate assessedOn() {
        return assessedOn;
    }

    /** What was entered, in the order of the document. */
    public List<Entry> entries() {
        return entries;
    }

    /** SHA-256 of the bytes that were read, of {@link #toJson()} when it was built; in lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /**
     * The same, with the hash of the bytes that it was first read from: for a caller that hands it on in another form.
     *
     * @param original 64 hexadecimal digits in lower case
     */
    public Assessment withSha256(String original) {
        return new Assessment(label, assessedOn, entries, original);
    }

    /** Whether the same was entered, however it was written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that
                && Objects.equals(label, that.label)
                && Objects.equals(assessedOn, that.assessedOn)
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, assessedOn, entries);
    }

    /** The number of findings; nothing of what was entered, so that it may be logged. */
    @Override
    public String toString() {
        return "assessment of " + entries.size() + " findings";
    }
}
