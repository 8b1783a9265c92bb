package org.crosswise.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosswise.Bundled;
import org.crosswise.engine.OtherTables;
import org.crosswise.engine.RuleBase;
import org.crosswise.fact.Stop;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every cell of the contraindication matrix has a case, and a case fails when the cell is another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixCasesTest {

    /** The topics that turn a cell into a bar or a caution. */
    private static final List<String> MATRIX = List.of("matrix/", "matrix-variants/", "prohibitions/");

    private final RuleBase rules = Bundled.RULES;
    private final Vocabulary tables = rules.vocabulary();
    private final OtherTables otherTables = new OtherTables();
    private final StageCases cases = new StageCases(rules, "filters");

    @Test
    void everyCellIsShownByACase() {
        assertThat(cells().filter(cell -> !isShown(cell)).map(CellPart::what)).isEmpty();
    }

    @Test
    void aCellThatIsTakenAwayFailsACase() {
        assertThat(cells().map(CellPart::takenAway).filter(this::isNotNoticed).map(RowChange::what))
                .isEmpty();
    }

    @Test
    void aCellThatHoldsForOthersFailsACase() {
        assertThat(tables.conditions().values().stream()
                        .flatMap(kind -> RowChange.all(kind).stream())
                        .filter(this::isNotNoticed)
                        .map(RowChange::what))
                .isEmpty();
    }

    @Test
    void anUntreatedThrombosisStopsTheAssessmentBeforeTheMatrix() {
        String document = "{\"findings\": [{\"code\": \"condition\", \"value\": \"DVT\", \"treated\": false}]}";

        assertThat(rules.run(cases.facts(document))).anyMatch(derived -> derived.conclusion() instanceof Stop);
    }

    private Stream<CellPart> cells() {
        return tables.conditions().values().stream()
                .flatMap(kind -> CellPart.of(kind).stream())
                .filter(part -> !part.cell().where().equals(RowChange.STOPS_BEFORE));
    }

    /** Whether it changes what is restricted, and yet no case fails. */
    private boolean isNotNoticed(RowChange change) {
        return change.matters(tables.techniqueList())
                && allPass(cases.with(change.before().code()), rulesWith(change.after()));
    }

    private static boolean allPass(List<Case> cases, RuleBase changed) {
        return cases.stream().allMatch(each -> CaseRun.of(each, changed).passes());
    }

    /** Whether a case expects something that this cell alone concludes, and no cell at all does not. */
    private boolean isShown(CellPart cell) {
        RuleBase alone = rulesWith(cell.alone());
        RuleBase empty = rulesWith(RowChange.row(cell.kind(), List.of()));
        return cases.with(cell.kind().code()).stream()
                .filter(each -> MATRIX.contains(each.topic() + "/"))
                .anyMatch(each -> shows(each, CaseRun.of(each, alone), CaseRun.of(each, empty)));
    }

    private static boolean shows(Case each, CaseRun alone, CaseRun empty) {
        return alone.concluded().entrySet().stream().anyMatch(rule -> {
            List<String> without = empty.concluded().getOrDefault(rule.getKey(), List.of());
            List<String> expected = each.expected().getOrDefault(rule.getKey(), List.of());
            return rule.getValue().stream()
                    .anyMatch(words -> expected.contains(words)
                            && Collections.frequency(rule.getValue(), words) > Collections.frequency(without, words));
        });
    }

    private RuleBase rulesWith(ConditionKind row) {
        Map<String, ConditionKind> conditions = new LinkedHashMap<>(tables.conditions());
        conditions.put(row.code(), row);
        return otherTables.with(new Vocabulary(
                tables.findings(),
                tables.muscles(),
                tables.arms(),
                tables.caps(),
                tables.referrals(),
                tables.techniques(),
                conditions,
                tables.redFlags(),
                tables.tests(),
                tables.sources(),
                tables.texts(),
                tables.contested()));
    }
}
