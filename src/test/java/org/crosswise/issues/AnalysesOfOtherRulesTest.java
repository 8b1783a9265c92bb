package org.crosswise.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Validated;
import org.crosswise.assessment.Validation;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleFolder;
import org.crosswise.engine.RuleSetException;
import org.crosswise.fact.Pattern;
import org.crosswise.sensitivity.Sensitivity;
import org.crosswise.sensitivity.Stability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules and tables from outside are analysed too, however they compare: what is odd is refused or has no effect. */
class AnalysesOfOtherRulesTest {

    private static final String FINDINGS = "knowledge/findings.yaml";

    @TempDir
    Path folder;

    @Test
    void rulesThatCompareInAnyWayAreAnalysed() {
        RuleBase rules = rules(
                rule("between-two-steps", "Measured( code == \"modifiedThomasHipAngle\", value > 0.25 )", "SWAY_BACK"),
                rule("beyond-every-value", "Measured( code == \"hipExtensionPassive\", value < 999999999 )", "A"),
                rule("no-grade", "Graded( code == \"mmtGluteusMaximus\", grade != \"6\" )", "B"),
                rule("named-by-another", "Measured( $c : code ) Measured( code in ( $c ), value > 1.5 )", "FLAT_BACK"),
                rule(
                        "all-but-one",
                        "Measured( code not in ( \"age\", \"modifiedThomasHipAngle\" ), value > 7 )",
                        "LAYERED"));
        Validated validated = validated(rules, """
                {"code": "modifiedThomasHipAngle", "side": "LEFT", "value": 1},
                {"code": "hipExtensionPassive", "side": "LEFT", "value": 12},
                {"code": "mmtGluteusMaximus", "side": "LEFT", "value": "4"}""");

        assertThat(nearest(rules, validated, "SWAY_BACK")).containsExactly("modifiedThomasHipAngle 0.2");
        assertThat(nearest(rules, validated, "A")).isEmpty();
        assertThat(nearest(rules, validated, "B")).isEmpty();
        assertThat(nearest(rules, validated, "FLAT_BACK")).containsExactly("hipExtensionPassive 1.5");
        assertThat(nearest(rules, validated, "LAYERED")).containsExactly("hipExtensionPassive 7.0");
    }

    /** No draw would ever fall into it. */
    @Test
    void aMeasureWithOneAcceptedValueKeepsIt() throws IOException {
        RuleFolder one = changed(
                "  min: 0\n  max: 9\n  resolution: 1\n  measurementError: 1",
                "  min: 5\n  max: 5\n  measurementError: 1");
        RuleBase rules = RuleBase.compile(
                one.drl(drl(rule("hypermobile", "Measured( code == \"beightonScore\", value > 4 )", "SWAY_BACK")))
                        .path());
        Validated validated = validated(rules, "{\"code\": \"beightonScore\", \"value\": 5}");

        Stability stability = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> sensitivity(rules).stability(validated));

        assertThat(stability.kept()).containsEntry(Pattern.of("SWAY_BACK"), stability.draws());
    }

    @ParameterizedTest
    @CsvSource({
        "measurementError: 3, measurementError: 0",
        "measurementError: 3, measurementError: -3",
        "measurementError: 3, measurementError: 1e400",
        "resolution: 0.5, resolution: 0",
        "min: -20, min: -20.25",
        "min: -20, min: 41",
        "max: 40, max: 1e99",
    })
    void aTableThatCannotBeAnalysedIsRefusedWhenItIsLoaded(String is, String was) throws IOException {
        RuleFolder odd = changed("  " + is + "\n", "  " + was + "\n");

        assertThatThrownBy(() -> Crosswise.load(odd.path()))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining(FINDINGS);
    }

    private RuleFolder changed(String is, String becomes) throws IOException {
        String table = Files.readString(Path.of("rules").resolve(FINDINGS));
        assertThat(table).contains(is);
        return RuleFolder.in(folder).write(FINDINGS, table.replace(is, becomes));
    }

    private RuleBase rules(String... rules) {
        return RuleBase.compile(RuleFolder.in(folder).drl(drl(rules)).path());
    }

    private static String drl(String... rules) {
        return """
                package rules;

                import org.crosswise.fact.Graded;
                import org.crosswise.fact.Measured;
                import org.crosswise.fact.Pattern;

                """ + String.join("\n", rules);
    }

    private static String rule(String name, String conditions, String pattern) {
        return """
                rule "iliopsoas/%s"
                    @version( "1.0.0" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "Odd." )
                    agenda-group "evidence"
                when
                    %s
                then
                    insert( Pattern.of( "%s" ) );
                end
                """.formatted(name, conditions, pattern);
    }

    private static List<String> nearest(RuleBase rules, Validated validated, String pattern) {
        return sensitivity(rules)
                .wouldChange(validated, List.of())
                .patterns()
                .get(Pattern.of(pattern, Side.NONE))
                .stream()
                .map(change -> change.recorded().code() + " " + change.to())
                .toList();
    }

    private static Sensitivity sensitivity(RuleBase rules) {
        return new Sensitivity(rules.vocabulary(), rules::texts, rules::answer);
    }

    private static Validated validated(RuleBase rules, String findings) {
        byte[] document = ("{\"findings\": [" + findings + "]}").getBytes(StandardCharsets.UTF_8);
        return Validation.of(Assessment.parse("client", document), rules.vocabulary());
    }
}
