package org.crosswise.workshop.diff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.engine.RuleFolder;

/** A rule set of a few rules that can make a report, in a folder of its own. */
public final class SmallSet {

    private static final String SET = """
            name: test
            version: "1"
            contestedUntil: evidence
            answeredBy: evidence
            stages:
              - {folder: 30-level, topics: [safety]}
              - {folder: 60-evidence, topics: [iliopsoas]}
              - {folder: 70-muscles, topics: [states]}
            """;

    private static final String HEAD = """
            package rules;

            import org.crosswise.fact.Gate;
            import org.crosswise.fact.Evidence;
            import org.crosswise.fact.Measured;
            import org.crosswise.fact.Pattern;
            import org.crosswise.fact.Recommendation;
            import org.crosswise.fact.SafetyLevel;
            import org.crosswise.fact.Screening;
            import org.crosswise.fact.Stated;
            import org.crosswise.fact.Term;
            import org.crosswise.knowledge.Technique;

            """;

    private final RuleFolder folder;
    private final List<String> evidence = new ArrayList<>();
    private final List<String> muscles = new ArrayList<>();

    private SmallSet(RuleFolder folder) {
        this.folder = folder;
    }

    public static SmallSet in(Path parent) {
        RuleFolder folder = RuleFolder.in(parent)
                .write("rule-set.yaml", SET)
                .write("30-level/safety/cases.yaml", "cases: []\n")
                .write("70-muscles/states/cases.yaml", "cases: []\n")
                .write(
                        "30-level/safety/safety.drl",
                        drl(List.of(
                                rule("safety/level", "level", screen(), "new SafetyLevel( \"none\" )"),
                                rule("safety/gate", "level", screen(), "new Gate( \"none\" )"))));
        return new SmallSet(folder);
    }

    private static String screen() {
        return "$screen : Screening( code == \"redFlagScreen\" )";
    }

    /** A rule of the topic iliopsoas. */
    public SmallSet evidence(String name, String conditions, String conclusion) {
        evidence.add(rule("iliopsoas/" + name, "evidence", conditions, conclusion));
        return this;
    }

    /** A rule of the topic iliopsoas that is on trial. */
    public SmallSet trial(String name, String conditions, String conclusion) {
        evidence.add(
                rule("iliopsoas/" + name, "evidence", conditions, conclusion).replace("\"active\"", "\"trial\""));
        return this;
    }

    /** A rule of the topic states, which runs after iliopsoas. */
    public SmallSet muscles(String name, String conditions, String conclusion) {
        muscles.add(rule("states/" + name, "muscles", conditions, conclusion));
        return this;
    }

    public SmallSet cases(String yaml) {
        folder.write("60-evidence/iliopsoas/cases.yaml", yaml);
        return this;
    }

    public SmallSet client(String group, String name, String given) {
        folder.write("corpus/" + group + "/" + name + ".yaml", "story: Somebody.\ngiven: " + given + "\nexpect: {}\n");
        return this;
    }

    /** Writes the rules. */
    public Path write() {
        folder.write("60-evidence/iliopsoas/iliopsoas.drl", drl(evidence))
                .write("70-muscles/states/states.drl", drl(muscles));
        return folder.path();
    }

    private static String drl(List<String> rules) {
        String all = String.join("\n", rules);
        StringBuilder needed = new StringBuilder();
        HEAD.lines()
                .filter(line -> !line.startsWith("import") || all.contains(line.replaceAll(".*\\.|;", "")))
                .forEach(line -> needed.append(line).append('\n'));
        return needed + all;
    }

    private static String rule(String id, String stage, String conditions, String conclusion) {
        return """
                rule "%s"
                    @version( "1.0.0" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "So it is." )
                    @threshold( "0 5 6 7 8 9 10 12 20" )
                    agenda-group "%s"
                when
                    %s
                then
                    insert( %s );
                end
                """.formatted(id, stage, conditions, conclusion);
    }
}
