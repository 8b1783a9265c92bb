package org.crosswise.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Validation;
import org.crosswise.engine.OtherTables;
import org.crosswise.engine.RuleBase;
import org.crosswise.fact.Condition;
import org.crosswise.fact.FactMaker;
import org.crosswise.fact.Facts;
import org.crosswise.fact.Stop;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every cell of the contraindication matrix has a case, and a case fails when the cell is another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixCasesTest {

    /** The topics that turn a cell into a bar or a caution. */
    private static final List<String> MATRIX = List.of("matrix/", "matrix-variants/", "prohibitions/");

    private final RuleBase rules = RuleBase.bundled();
    private final Vocabulary tables = rules.vocabulary();
    private final OtherTables otherTables = new OtherTables();
    private final Map<Case, Set<String>> cases = casesWithTheirConditions();

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
        Facts facts = facts("{\"findings\": [{\"code\": \"condition\", \"value\": \"DVT\", \"treated\": false}]}");

        assertThat(rules.run(facts)).anyMatch(derived -> derived.conclusion() instanceof Stop);
    }

    private Stream<CellPart> cells() {
        return tables.conditions().values().stream()
                .flatMap(kind -> CellPart.of(kind).stream())
                .filter(part -> !part.cell().where().equals(RowChange.STOPS_BEFORE));
    }

    /** Whether it changes what is restricted, and yet no case fails. */
    private boolean isNotNoticed(RowChange change) {
        return change.matters(tables.techniqueList()) && allPass(casesWith(change.before()), rulesWith(change.after()));
    }

    private static boolean allPass(List<Case> cases, RuleBase changed) {
        return cases.stream().allMatch(each -> CaseRun.of(each, changed).passes());
    }

    /** Whether a case expects something that this cell alone concludes, and no cell at all does not. */
    private boolean isShown(CellPart cell) {
        RuleBase alone = rulesWith(cell.alone());
        RuleBase empty = rulesWith(RowChange.row(cell.kind(), List.of()));
        return casesWith(cell.kind()).stream()
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
                tables.techniques(),
                conditions,
                tables.redFlags(),
                tables.tests(),
                tables.sources(),
                tables.texts()));
    }

    private List<Case> casesWith(ConditionKind kind) {
        return cases.keySet().stream()
                .filter(each -> cases.get(each).contains(kind.code()))
                .toList();
    }

    /** The cases of the filters with the conditions that are given or derived in them. */
    private Map<Case, Set<String>> casesWithTheirConditions() {
        Map<Case, Set<String>> found = new LinkedHashMap<>();
        RuleSet.Stage filters = rules.ruleSet().stages().stream()
                .filter(stage -> stage.name().equals("filters"))
                .findFirst()
                .orElseThrow();
        filters.topics().forEach(topic -> cases(filters, topic).forEach(each -> found.put(each, conditions(each))));
        return found;
    }

    private Set<String> conditions(Case each) {
        Facts facts = facts(each.document());
        List<Object> all = new ArrayList<>(facts.findings());
        rules.run(facts).forEach(derived -> all.add(derived.conclusion()));
        Set<String> codes = new TreeSet<>();
        all.stream().filter(Condition.class::isInstance).forEach(one -> codes.add(((Condition) one).code()));
        return codes;
    }

    private Facts facts(String document) {
        Assessment assessment = Assessment.parse("case", document.getBytes(StandardCharsets.UTF_8));
        return FactMaker.of(Validation.of(assessment, tables), tables);
    }

    private List<Case> cases(RuleSet.Stage stage, String topic) {
        try {
            return CaseFile.read(Path.of("rules", stage.folder(), topic, "cases.yaml"), tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
