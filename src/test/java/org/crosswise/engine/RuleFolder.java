package org.crosswise.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosswise.knowledge.Tables;

/** A rule set of one topic in a folder of its own, with the tables of the bundled rules. */
public final class RuleFolder {

    static final String HEAD = """
            package rules;

            import org.crosswise.fact.Evidence;
            import org.crosswise.fact.Measured;

            """;

    static final String HARMLESS = """
            rule "iliopsoas/thomas-short"
                @version( "1.0.0" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "Short." )
                agenda-group "evidence"
            when
                $thomas : Measured( code == "modifiedThomasHipAngle", value > 0 )
            then
                insert( Evidence.tight( "ILIOPSOAS", 0.70, "LENGTH", $thomas ) );
            end
            """;

    private final Path folder;

    private RuleFolder(Path folder) {
        this.folder = folder;
    }

    public static RuleFolder in(Path parent) {
        try {
            RuleFolder rules = new RuleFolder(Files.createTempDirectory(parent, "rules"));
            Files.createDirectories(rules.folder.resolve("knowledge"));
            for (String table : Tables.FILES) {
                Files.copy(Path.of("rules", "knowledge", table), rules.folder.resolve("knowledge/" + table));
            }
            Files.createDirectories(rules.topic().getParent());
            rules.write("rule-set.yaml", """
                    name: test
                    version: "1"
                    contestedUntil: evidence
                    answeredBy: evidence
                    stages:
                      - {folder: 60-evidence, topics: [iliopsoas]}
                    """);
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RuleFolder write(String path, String text) {
        try {
            Files.writeString(folder.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RuleFolder drl(String text) {
        return write("60-evidence/iliopsoas/iliopsoas.drl", text);
    }

    Path topic() {
        return folder.resolve("60-evidence/iliopsoas/iliopsoas.drl");
    }

    public Path path() {
        return folder;
    }
}
