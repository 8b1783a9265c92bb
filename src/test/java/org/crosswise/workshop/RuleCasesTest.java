package org.crosswise.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosswise.Bundled;
import org.crosswise.engine.OwnBase;
import org.crosswise.engine.RuleBase;
import org.crosswise.knowledge.RuleSet;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every rule does what its cases say, and has cases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleCasesTest {

    private static final Path RULES = Path.of("rules");

    private final RuleBase rules = Bundled.RULES;
    private final Map<String, List<Case>> read = new HashMap<>();
    private final Map<Case, CaseRun> runs = new HashMap<>();

    @TestFactory
    Stream<DynamicContainer> theRulesConcludeExactlyWhatTheirCasesSay() {
        return rules.ruleSet().allStages().stream().flatMap(stage -> stage.topics().stream()
                .map(topic -> DynamicContainer.dynamicContainer(
                        topic,
                        cases(stage, topic).stream()
                                .map(each -> DynamicTest.dynamicTest(each.name(), () -> passes(each))))));
    }

    @Test
    void everyRuleIsFiredByACase() {
        Set<String> silent = new TreeSet<>(rules.rules().keySet());
        allCases().forEach(each -> silent.removeAll(run(each).concluded().keySet()));

        assertThat(silent).isEmpty();
    }

    @Test
    void everyRuleStaysSilentInACaseOfItsTopic() {
        Set<String> talkative = new TreeSet<>(rules.rules().keySet());
        allCases()
                .forEach(each -> talkative.removeIf(rule ->
                        rule.startsWith(each.topic() + "/") && !each.expected().containsKey(rule)));

        assertThat(talkative).isEmpty();
    }

    @Test
    void everyCaseOfAFollowUpNamesAnEarlierAssessment() {
        List<Case> alone = rules.ruleSet().followUp().stream()
                .flatMap(stage -> stage.topics().stream().flatMap(topic -> cases(stage, topic).stream()))
                .filter(each -> each.before() == null)
                .toList();

        assertThat(alone).isEmpty();
    }

    /** The engine once lost matches depending on what a base had run before: see docs/decisions/0005-one-package.md. */
    @Test
    @Tag("nightly")
    void aCaseGivesTheSameInABaseOfItsOwn() {
        for (RuleSet.Stage stage : rules.ruleSet().allStages()) {
            for (String topic : stage.topics()) {
                cases(stage, topic).stream()
                        .filter(each -> !each.expected().isEmpty())
                        .limit(2)
                        .forEach(each -> assertThat(
                                        CaseRun.of(each, OwnBase.of(rules)).difference())
                                .as(each.name())
                                .isEmpty());
            }
        }
    }

    private void passes(Case each) {
        CaseRun run = run(each);
        assertThat(run.passes()).as(run.difference()).isTrue();
    }

    private CaseRun run(Case each) {
        return runs.computeIfAbsent(each, one -> CaseRun.of(one, rules));
    }

    private Stream<Case> allCases() {
        return rules.ruleSet().allStages().stream()
                .flatMap(stage -> stage.topics().stream().flatMap(topic -> cases(stage, topic).stream()));
    }

    private List<Case> cases(RuleSet.Stage stage, String topic) {
        return read.computeIfAbsent(stage.folder() + "/" + topic, place -> read(stage, topic));
    }

    private List<Case> read(RuleSet.Stage stage, String topic) {
        try {
            return CaseFile.read(
                    RULES.resolve(stage.folder()).resolve(topic).resolve("cases.yaml"), rules.vocabulary());
        } catch (IOException e) {
            throw new AssertionError(stage.folder() + "/" + topic + " has no cases", e);
        }
    }
}
