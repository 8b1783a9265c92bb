package org.crosswise.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the tables of {@code rules/knowledge}. Every key is checked: an unknown or missing one fails with its place. */
public final class Tables {

    /** The files of {@code rules/knowledge}. */
    public static final List<String> FILES = List.of(
            "findings.yaml",
            "muscles.yaml",
            "referrals.yaml",
            "techniques.yaml",
            "conditions.yaml",
            "red-flags.yaml",
            "tests.yaml",
            "sources.yaml",
            "texts.yaml",
            "contested.yaml");

    /** Opens a file of the rules by its path below the rules' folder, such as {@code knowledge/findings.yaml}. */
    @FunctionalInterface
    public interface Files {
        InputStream open(String path) throws IOException;
    }

    private final Files files;

    public Tables(Files files) {
        this.files = files;
    }

    /**
     * Reads all tables.
     *
     * @throws IOException when a file is missing or cannot be read
     * @throws TableException when a file is not what it should be, naming file, row and key
     */
    public Vocabulary vocabulary() throws IOException {
        ReadRows rows = new ReadRows();
        Row muscles = file("muscles.yaml");
        Vocabulary vocabulary = new Vocabulary(
                table(rows, "findings.yaml", "findings", FindingRows::read, FindingKind::code),
                rows.table(muscles, "muscles", (row, order) -> MuscleRows.read(row), MuscleKind::code),
                rows.table(muscles, "arms", (row, order) -> MuscleRows.arm(row), ArmKind::code),
                MuscleRows.caps(muscles.row("caps")),
                table(rows, "referrals.yaml", "referrals", ReferralRows::read, PainReferral::muscle),
                numbered(rows, "techniques.yaml", "techniques", TechniqueRows::read, Technique::code),
                table(rows, "conditions.yaml", "conditions", ConditionRows::read, ConditionKind::code),
                table(rows, "red-flags.yaml", "redFlags", RedFlagRows::read, RedFlagKind::code),
                numbered(rows, "tests.yaml", "tests", TestRows::read, TestKind::code),
                table(rows, "sources.yaml", "sources", TextRows::source, Source::key),
                table(rows, "texts.yaml", "texts", TextRows::text, Text::code),
                table(rows, "contested.yaml", "contested", TextRows::contested, Contested::code));
        muscles.done();
        References.check(vocabulary, rows);
        return vocabulary;
    }

    /** Reads {@code rule-set.yaml}. */
    public RuleSet ruleSet() throws IOException {
        return RuleSetRows.read(Row.read("rule-set.yaml", files));
    }

    private Row file(String name) throws IOException {
        return Row.read("knowledge/" + name, files);
    }

    private <T> Map<String, T> table(
            ReadRows rows, String file, String table, Function<Row, T> read, Function<T, String> code)
            throws IOException {
        return numbered(rows, file, table, (row, order) -> read.apply(row), code);
    }

    private <T> Map<String, T> numbered(
            ReadRows rows, String file, String table, ReadRows.Reader<T> read, Function<T, String> code)
            throws IOException {
        Row whole = file(file);
        Map<String, T> values = rows.table(whole, table, read, code);
        whole.done();
        return values;
    }
}
