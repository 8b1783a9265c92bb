package org.crosswise.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosswise.knowledge.Tables;

/** A rule set of one topic in a folder of its own, with the tables of the bundled rules. */
public final class RuleFolder {

    public static final String HEAD = """
            package rules;

            import org.crosswise.fact.Evidence;
            import org.crosswise.fact.Measured;

            """;

    public static final String HARMLESS = """
            rule "iliopsoas/thomas-short"
                @version( "1.0.0" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "Short." ) @threshold( "> 0" )
                agenda-group "evidence"
            when
                $thomas : Measured( code == "modifiedThomasHipAngle", value > 0 )
            then
                insert( Evidence.tight( "ILIOPSOAS", 0.70, "LENGTH", $thomas ) );
            end
            """;

    public static final String SET = """
            name: test
            version: "1"
            contestedUntil: evidence
            answeredBy: evidence
            stages:
              - {folder: 60-evidence, topics: [iliopsoas]}
            """;

    public static final String TOPIC = "60-evidence/iliopsoas/iliopsoas.drl";

    private final Path folder;

    private RuleFolder(Path folder) {
        this.folder = folder;
    }

    /** A new folder with a harmless rule. */
    public static RuleFolder in(Path parent) {
        try {
            RuleFolder rules = new RuleFolder(Files.createTempDirectory(parent, "rules"));
            Files.createDirectories(rules.folder.resolve("knowledge"));
            for (String table : Tables.FILES) {
                Files.copy(Path.of("rules", "knowledge", table), rules.folder.resolve("knowledge/" + table));
            }
            return rules.write("60-evidence/iliopsoas/cases.yaml", "cases: []\n")
                    .write("rule-set.yaml", SET)
                    .drl(HEAD + HARMLESS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RuleFolder write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public RuleFolder write(String path, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RuleFolder drl(String text) {
        return write(TOPIC, text);
    }

    Path topic() {
        return folder.resolve(TOPIC);
    }

    public Path path() {
        return folder;
    }
}
