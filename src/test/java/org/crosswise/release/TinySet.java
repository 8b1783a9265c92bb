package org.crosswise.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosswise.assessment.Assessment;
import org.crosswise.engine.RuleFolder;

/** A rule set of four rules that can be released: with cases and a client. Its topic {@code thigh} is there to be changed. */
public final class TinySet {

    /** What version 1 says of a thigh above horizontal. */
    public static final String NOTICE = "DEEP_WORK";

    /** Somebody with a thigh above horizontal. */
    public static final Assessment SHORT_THIGH = Assessment.parse(
            "short thigh",
            "{\"assessedOn\": \"2026-11-20\", \"findings\": [{\"code\": \"modifiedThomasHipAngle\", \"side\": \"LEFT\", \"value\": 12}]}"
                    .getBytes(StandardCharsets.UTF_8));

    private static final String SET = """
            name: tiny
            version: "%s"
            contestedUntil: gate
            answeredBy: evidence
            stages:
              - {folder: 30-level, topics: [level]}
              - {folder: 40-gate, topics: [gate]}
              - {folder: 60-evidence, topics: [iliopsoas]}
              - {folder: 90-notices, topics: [thigh]}
            """;

    private static final String ALWAYS = """
            package rules;

            import org.crosswise.fact.%1$s;
            import org.crosswise.fact.Screening;

            rule "%2$s/none"
                @version( "1.0.0" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "Always so." )
                agenda-group "%2$s"
            when
                $screen : Screening( code == "redFlagScreen" )
            then
                insert( new %1$s( "none" ) );
            end
            """;

    private static final String THIGH = """
            package rules;

            import org.crosswise.fact.Measured;
            import org.crosswise.fact.Notice;

            """;

    private static final String RULE = """
            rule "thigh/%s"
                @version( "1.0.0" ) @source( "own" ) @strength( "own" ) @says( "The thigh is short." ) @threshold( "> 0" ) %s
                agenda-group "notices"
            when
                $thomas : Measured( code == "modifiedThomasHipAngle", value > 0 )
            then
                insert( Notice.of( "%s" ) );
            end
            """;

    private static final String CASES = """
            cases:
            - case: a short thigh
              given: {modifiedThomasHipAngle: {left: 12}}
              expect: {%s}
            """;

    private static final String CLIENT = """
            story: Somebody with one short thigh.
            given: {modifiedThomasHipAngle: {left: 12}}
            expect: {}
            """;

    private final RuleFolder folder;

    private TinySet(RuleFolder folder) {
        this.folder = folder;
    }

    /** A new folder with version 1. */
    public static TinySet in(Path parent) {
        RuleFolder folder = RuleFolder.in(parent)
                .write("30-level/level/level.drl", ALWAYS.formatted("SafetyLevel", "level"))
                .write("30-level/level/cases.yaml", CASES.formatted("level/none: level none"))
                .write("40-gate/gate/gate.drl", ALWAYS.formatted("Gate", "gate"))
                .write("40-gate/gate/cases.yaml", CASES.formatted("gate/none: gate none"))
                .write(
                        "60-evidence/iliopsoas/cases.yaml",
                        CASES.formatted("iliopsoas/thomas-short: ILIOPSOAS LEFT TIGHT 0.7 LENGTH"))
                .write("corpus/regression/short-thigh.yaml", CLIENT);
        return new TinySet(folder)
                .version("1")
                .thigh(rule("short", "@status( \"active\" )", NOTICE))
                .cases("thigh/short: notice " + NOTICE);
    }

    /** A rule of the topic thigh. */
    public static String rule(String name, String annotations, String notice) {
        return RULE.formatted(name, annotations, notice);
    }

    public TinySet version(String version) {
        return write("rule-set.yaml", SET.formatted(version));
    }

    /** The rules of the topic thigh. */
    public TinySet thigh(String... rules) {
        return write("90-notices/thigh/thigh.drl", THIGH + String.join("\n", rules));
    }

    /** What the rules of the topic thigh must conclude of somebody with a short thigh. */
    public TinySet cases(String expected) {
        return write("90-notices/thigh/cases.yaml", CASES.formatted(expected));
    }

    public TinySet write(String path, String text) {
        folder.write(path, text);
        return this;
    }

    public String read(String path) {
        try {
            return Files.readString(path().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return folder.path();
    }
}
