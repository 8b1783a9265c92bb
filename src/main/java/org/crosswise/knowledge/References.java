package org.crosswise.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one table says of another must exist there: a misspelled hazard or technique in a contraindication would bar nothing
 * and nobody would notice.
 */
final class References {

    private static final String HAZARD = "HAZARD_";

    private final Vocabulary vocabulary;
    private final Set<String> hazards;

    private References(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.hazards = vocabulary.texts().keySet().stream()
                .filter(code -> code.startsWith(HAZARD))
                .map(code -> code.substring(HAZARD.length()))
                .collect(Collectors.toSet());
    }

    private record Row(String table, String code) {}

    /** @throws TableException naming table, row, what is unknown and the nearest known one */
    static void check(Vocabulary vocabulary) {
        References references = new References(vocabulary);
        vocabulary.techniques().values().forEach(references::technique);
        vocabulary.conditions().values().forEach(references::condition);
        vocabulary.tests().values().forEach(references::test);
    }

    private void technique(Technique technique) {
        Row row = new Row("techniques.yaml", technique.code());
        known(row, "hazard", technique.tags(), hazards);
        known(row, "hazard", technique.milderTags(), hazards);
    }

    private void condition(ConditionKind condition) {
        Row row = new Row("conditions.yaml", condition.code());
        for (ConditionKind.Cell cell : condition.cells()) {
            known(row, "hazard", cell.tags(), hazards);
            known(row, "technique", cell.techniques(), vocabulary.techniques().keySet());
            known(row, "technique", cell.except(), vocabulary.techniques().keySet());
        }
    }

    private void test(TestKind test) {
        known(
                new Row("tests.yaml", test.code()),
                "finding",
                test.records(),
                vocabulary.findings().keySet());
    }

    private static void known(Row row, String what, List<String> words, Collection<String> known) {
        for (String word : words) {
            if (!known.contains(word)) {
                throw new TableException(
                        "knowledge/" + row.table(),
                        0,
                        0,
                        row.code() + ": unknown " + what + " \"" + word + "\"" + Nearest.hint(word, known));
            }
        }
    }
}
