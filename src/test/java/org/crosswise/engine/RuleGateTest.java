package org.crosswise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosswise.Bundled;
import org.crosswise.assessment.Side;
import org.crosswise.fact.ArmTarget;
import org.crosswise.fact.Facts;
import org.crosswise.fact.Measured;
import org.crosswise.fact.Reliance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files from outside: harmless ones pass, hostile ones are refused with their place and have no effect. */
class RuleGateTest {

    @TempDir
    Path folder;

    @Test
    void aHarmlessRuleRunsAndIsLimitedToItsStage() {
        RuleBase rules = RuleBase.compile(
                RuleFolder.in(folder).drl(RuleFolder.HEAD + RuleFolder.HARMLESS).path());
        Measured thomas = new Measured(0, "modifiedThomasHipAngle", Side.LEFT, 60, Map.of(), Reliance.FULL);

        assertThat(rules.run(new Facts(List.of(thomas), List.of(), List.of(), List.<ArmTarget>of())))
                .singleElement()
                .satisfies(d -> assertThat(d.conclusion().told()).isEqualTo("ILIOPSOAS LEFT TIGHT 0.7 LENGTH"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.crosswise.engine.HostileRules#refusedByTheGate")
    void aHostileSetIsRefusedWithItsPlace(Hostile hostile) {
        RuleFolder rules = RuleFolder.in(folder);
        hostile.files().accept(rules);

        Issue issue = refused(rules).get(0);

        assertThat(issue.code()).as(issue.toString()).isEqualTo(hostile.code());
        assertThat(issue.file()).isEqualTo(hostile.file());
        assertThat(issue.line()).as(issue.toString()).isEqualTo(hostile.line());
        assertThat(HostileRules.TRACE).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.crosswise.engine.HarmlessRules#all")
    void aHarmlessFileIsNotRefused(HarmlessRules.Harmless harmless) {
        RuleFolder rules = RuleFolder.in(folder).drl(harmless.drl());

        assertThat(RuleSource.read(rules.path()).topics())
                .singleElement()
                .satisfies(topic -> assertThat(topic.file().rules()).isNotEmpty());
    }

    @Test
    void harmlessRulesCompile() {
        StringBuilder drl = new StringBuilder(HarmlessRules.IMPORTS);
        int count = 0;
        for (HarmlessRules.Harmless harmless : HarmlessRules.all()) {
            if (harmless.drl().startsWith(HarmlessRules.IMPORTS)
                    && !harmless.what().contains("hundred")) {
                String rules = harmless.drl().substring(HarmlessRules.IMPORTS.length());
                drl.append(rules.replace("iliopsoas/", "iliopsoas/h" + count++ + "-"))
                        .append('\n');
            }
        }

        RuleBase rules =
                RuleBase.compile(RuleFolder.in(folder).drl(drl.toString()).path());

        assertThat(rules.rules()).hasSizeGreaterThan(60);
    }

    @Test
    void aNameThatCouldBecomeCodeIsRefused() {
        String name = "x\", \"1\"); } { java.util.Locale.setDefault(java.util.Locale.GERMAN); } void z() { a(\"b";
        RuleFolder rules = RuleFolder.in(folder)
                .drl(RuleFolder.HEAD + RuleFolder.HARMLESS)
                .write(
                        "rule-set.yaml",
                        "name: '" + name + "'\nversion: '1'\ncontestedUntil: evidence\nansweredBy: evidence\nstages:\n"
                                + "  - {folder: 60-evidence, topics: [iliopsoas]}\n");
        Locale before = Locale.getDefault();

        assertThat(refused(rules).get(0))
                .satisfies(issue -> assertThat(issue.where()).isEqualTo("rule-set.yaml:1:7"))
                .satisfies(issue -> assertThat(issue.message()).contains("\"name\""));
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    void aFolderHasTheHashOfTheSameRulesInTheJar() throws IOException {
        RuleBase bundled = Bundled.RULES;

        assertThat(RuleFiles.in(Path.of("rules")).sha256(bundled.ruleSet())).isEqualTo(bundled.sha256());
    }

    @Test
    void everyProblemIsToldNotOnlyTheFirst() {
        String drl = RuleFolder.HEAD
                + RuleFolder.HARMLESS
                        .replace("@status( \"active\" )", "@status( \"maybe\" )")
                        .replace("value >", "valu >");

        assertThat(refused(RuleFolder.in(folder).drl(drl)))
                .extracting(Issue::code)
                .containsExactlyInAnyOrder(IssueCode.UNKNOWN_STATUS, IssueCode.UNKNOWN_MEMBER);
    }

    @Test
    void whatTheGateForbidsIsNotShownToTheCompilerEither() {
        assertThat(List.of("java.lang.Runtime", "java.lang.System", "java.lang.ProcessBuilder", "java.util.Formatter"))
                .noneMatch(ShownClasses::contains);
        assertThat(List.of("java.nio.file.Files", "java.lang.Thread", "org.crosswise.knowledge.Tables", "java.io.File"))
                .noneMatch(ShownClasses::contains);
    }

    private static List<Issue> refused(RuleFolder rules) {
        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> RuleBase.compile(rules.path()));
        assertThat(refused).as("refused").isNotNull();
        return refused.issues();
    }
}
