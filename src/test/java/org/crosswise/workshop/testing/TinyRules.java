package org.crosswise.workshop.testing;

import java.nio.file.Path;
import org.crosswise.engine.RuleFolder;

/** A rule set of two topics in a folder of its own: hip flexors that are short above 0 degrees, and what follows from it. */
public final class TinyRules {

    private static final String SET = """
            name: test
            version: "1"
            contestedUntil: evidence
            answeredBy: muscles
            stages:
              - {folder: 60-evidence, topics: [iliopsoas]}
              - {folder: 70-muscles, topics: [short]}
            """;

    private static final String SHORT = """
            package rules;

            import org.crosswise.fact.Evidence;
            import org.crosswise.fact.Term;

            rule "short/hip-flexors"
                @version( "1.0.0" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "Short hip flexors." )
                agenda-group "muscles"
            when
                $evidence : Evidence( muscle == "ILIOPSOAS", axis == "TIGHT" )
            then
                insert( Term.of( "POST", $evidence.side() ) );
            end
            """;

    private static final String SHORT_CASES = """
            cases:
            - case: what is above horizontal is short
              given: {modifiedThomasHipAngle: {left: 6}}
              expect: {short/hip-flexors: POST LEFT}
            """;

    private static final String CASES = """
            cases:
            - case: above horizontal
              given: {modifiedThomasHipAngle: {left: 6}}
              expect: {iliopsoas/thomas-short: ILIOPSOAS LEFT TIGHT 0.7 LENGTH}
            - case: exactly horizontal
              given: {modifiedThomasHipAngle: {left: 0}}
              expect: none
            """;

    public static final String CASE_FILE = "60-evidence/iliopsoas/cases.yaml";

    private final RuleFolder folder;

    public TinyRules(Path parent) {
        this.folder = RuleFolder.in(parent)
                .write("rule-set.yaml", SET)
                .write("70-muscles/short/short.drl", SHORT)
                .write("70-muscles/short/cases.yaml", SHORT_CASES)
                .write(CASE_FILE, CASES);
    }

    public Path path() {
        return folder.path();
    }

    public TinyRules cases(String text) {
        folder.write(CASE_FILE, text);
        return this;
    }

    /** Other cases of what follows. */
    public TinyRules shortCases(String text) {
        folder.write("70-muscles/short/cases.yaml", text);
        return this;
    }

    /** Another threshold than 0. */
    public TinyRules above(int threshold) {
        return drl(RuleFolder.HARMLESS.replace("> 0", "> " + threshold));
    }

    public TinyRules drl(String rules) {
        folder.drl(RuleFolder.HEAD + rules);
        return this;
    }
}
