package org.crosswise.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.crosswise.Bundled;
import org.crosswise.engine.OtherTables;
import org.crosswise.engine.RuleBase;
import org.crosswise.knowledge.Technique;
import org.crosswise.knowledge.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a technique is for, and each hazard it bears, has a case that fails when the table says otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TechniqueCasesTest {

    /**
     * Hazards that make no difference: every cell that bars one bars another hazard of the technique too, or the technique
     * itself. The dead bug in late pregnancy would make one, but abdominal muscles are not judged then.
     */
    private static final List<String> NEVER_ALONE = List.of(
            "PSOAS_PIR_MET SU",
            "TABLE_EDGE_PASSIVE_STRETCH SU",
            "DEEP_ABDOMINAL_PSOAS_RELEASE SU",
            "ILIACUS_RELEASE SU",
            "SIT_UPS SU",
            "MCGILL_CURL_UP SU",
            "DEAD_BUG SU",
            "TFL_STRETCH AD",
            "PIRIFORMIS_RELEASE NS");

    private final RuleBase rules = Bundled.RULES;
    private final Vocabulary tables = rules.vocabulary();
    private final OtherTables otherTables = new OtherTables();
    private final StageCases cases = new StageCases(rules, "candidates", "filters");

    @Test
    void aStateThatATechniqueIsNoLongerForFailsACase() {
        assertThat(unnoticed(Technique::treats, (each, fewer) -> with(each, fewer, each.tags(), each.milderTags())))
                .isEmpty();
    }

    @Test
    void aHazardThatATechniqueNoLongerBearsFailsACase() {
        assertThat(unnoticed(Technique::tags, (each, fewer) -> with(each, each.treats(), fewer, each.milderTags())))
                .containsExactlyInAnyOrderElementsOf(NEVER_ALONE);
    }

    @Test
    void aHazardThatTheMilderVariantNoLongerAvoidsFailsACase() {
        assertThat(unnoticed(Technique::milderTags, (each, fewer) -> with(each, each.treats(), each.tags(), fewer)))
                .isEmpty();
    }

    /** Each entry of a column, as technique and entry, that may be left out without a case failing. */
    private List<String> unnoticed(
            Function<Technique, List<String>> column, BiFunction<Technique, List<String>, Technique> with) {
        List<String> unnoticed = new ArrayList<>();
        for (Technique technique : tables.techniqueList()) {
            for (String one : column.apply(technique)) {
                List<String> fewer = column.apply(technique).stream()
                        .filter(each -> !each.equals(one))
                        .toList();
                if (isNotNoticed(with.apply(technique, fewer))) {
                    unnoticed.add(technique.code() + " " + one);
                }
            }
        }
        return unnoticed;
    }

    private boolean isNotNoticed(Technique other) {
        Map<String, Technique> techniques = new LinkedHashMap<>(tables.techniques());
        techniques.put(other.code(), other);
        RuleBase changed = otherTables.with(new Vocabulary(
                tables.findings(),
                tables.muscles(),
                tables.arms(),
                tables.caps(),
                tables.referrals(),
                techniques,
                tables.conditions(),
                tables.redFlags(),
                tables.tests(),
                tables.sources(),
                tables.texts(),
                tables.contested()));
        return cases.with(other.code()).stream()
                .allMatch(each -> CaseRun.of(each, changed).passes());
    }

    private static Technique with(Technique of, List<String> treats, List<String> tags, List<String> milderTags) {
        return new Technique(
                of.code(),
                of.label(),
                of.kind(),
                of.step(),
                of.order(),
                treats,
                tags,
                milderTags,
                of.milder(),
                of.allowedAtRefer(),
                of.advisable(),
                of.dose(),
                of.evidence(),
                of.source(),
                of.doseSource(),
                of.furtherSources());
    }
}
