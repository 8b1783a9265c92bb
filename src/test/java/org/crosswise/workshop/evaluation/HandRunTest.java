package org.crosswise.workshop.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.Bundled;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Validation;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleFolder;
import org.crosswise.engine.RuleSource;
import org.crosswise.fact.Derived;
import org.crosswise.fact.FactMaker;
import org.crosswise.fact.Facts;
import org.crosswise.fact.Measured;
import org.crosswise.fact.Reliance;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.workshop.AllCases;
import org.crosswise.workshop.Case;
import org.crosswise.workshop.CaseFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules worked through by hand conclude exactly what the engine concludes. */
class HandRunTest {

    private static final Set<String> ACTIVE = Set.of("active");
    private static final int RANDOM = 200;

    private final RuleBase rules = Bundled.RULES;
    private final RuleSource source = RuleSource.bundled();

    @Test
    void theHandAgreesWithTheEngineOnEveryCase() {
        List<String> disagreements = new ArrayList<>();
        for (Case each : AllCases.of(rules)) {
            CaseFacts run = CaseFacts.of(each, rules);
            List<Fired> byHand = each.before() == null
                    ? HandRun.of(source, ACTIVE, run.facts())
                    : HandRun.followUp(source, ACTIVE, run.pairs());
            if (!words(byHand).equals(derived(run.derived()))) {
                disagreements.add(
                        each.topic() + ": " + each.name() + "\n" + differences(words(byHand), derived(run.derived())));
            }
        }

        assertThat(disagreements).isEmpty();
    }

    @Test
    void theHandAgreesWithTheEngineOnRandomAssessments() {
        RandomDocuments documents = new RandomDocuments(7);
        for (int i = 0; i < RANDOM; i++) {
            String document = documents.next().toJson();
            Facts facts = FactMaker.of(
                    Validation.of(
                            Assessment.parse("random", document.getBytes(StandardCharsets.UTF_8)), rules.vocabulary()),
                    rules.vocabulary());

            assertThat(differences(words(HandRun.of(source, ACTIVE, facts)), derived(rules.run(facts))))
                    .as(document)
                    .isEqualTo(differences(List.of(), List.of()));
        }
    }

    @Test
    void rulesThatFeedThemselvesComeToNoEndByHandEither(@TempDir Path folder) {
        String other = RuleFolder.HARMLESS
                .replace("thomas-short", "other-side")
                .replaceFirst("(?m)^ *\\$thomas : .*$", "    \\$evidence : Evidence( muscle == \"ILIOPSOAS\" )")
                .replaceFirst("(?m)^ *insert.*$", "    insert( \\$evidence.opposite() );");
        RuleSource endless = RuleSource.read(RuleFolder.in(folder)
                .drl(RuleFolder.HEAD + RuleFolder.HARMLESS + other)
                .path());
        Measured thomas = new Measured(0, "modifiedThomasHipAngle", Side.LEFT, 60, Map.of(), Reliance.FULL);
        Facts facts = new Facts(List.of(thomas), List.of(), List.of(), List.of());

        assertThatThrownBy(() -> HandRun.of(endless, ACTIVE, facts))
                .hasMessageContaining("the stage evidence does not come to an end");
    }

    private static String differences(List<String> byHand, List<String> byEngine) {
        List<String> onlyHand = new ArrayList<>(byHand);
        byEngine.forEach(onlyHand::remove);
        List<String> onlyEngine = new ArrayList<>(byEngine);
        byHand.forEach(onlyEngine::remove);
        return "only by hand: " + onlyHand + "\nonly by the engine: " + onlyEngine;
    }

    private static List<String> words(List<Fired> fired) {
        return fired.stream()
                .map(each -> each.rule().id() + ": " + each.conclusion().told())
                .sorted()
                .toList();
    }

    private static List<String> derived(List<Derived> derived) {
        return derived.stream()
                .map(each -> each.rule() + ": " + each.conclusion().told())
                .sorted()
                .toList();
    }
}
