package org.crosswise.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one table says of another must exist there: a misspelled hazard or technique in a contraindication would bar nothing
 * and nobody would notice.
 */
final class References {

    private static final String HAZARD = "HAZARD_";

    private final Vocabulary tables;
    private final ReadRows rows;
    private final Set<String> hazards;
    private final Set<String> cautions;
    private final Set<String> states;

    private References(Vocabulary tables, ReadRows rows) {
        this.tables = tables;
        this.rows = rows;
        this.hazards = tables.texts().keySet().stream()
                .filter(code -> code.startsWith(HAZARD))
                .map(code -> code.substring(HAZARD.length()))
                .collect(Collectors.toSet());
        this.cautions = tables.texts().values().stream()
                .filter(text -> text.kind().equals("caution"))
                .map(Text::code)
                .collect(Collectors.toSet());
        this.states = tables.muscles().values().stream()
                .flatMap(muscle -> muscle.axes().stream().map(axis -> muscle.code() + " " + axis.code()))
                .collect(Collectors.toSet());
    }

    /** @throws TableException naming table, row, line, what is unknown and the nearest known one */
    static void check(Vocabulary tables, ReadRows rows) {
        References references = new References(tables, rows);
        tables.findings().values().forEach(references::finding);
        tables.muscles().values().forEach(references::muscle);
        tables.arms().values().forEach(references::arm);
        tables.referrals().values().forEach(references::referral);
        tables.techniques().values().forEach(references::technique);
        tables.conditions().values().forEach(references::condition);
        tables.tests().values().forEach(references::test);
        new SourceReferences(rows, tables.sources().keySet()).check(tables);
    }

    private void finding(FindingKind finding) {
        Row row = rows.row("findings", finding.code());
        known(row, "recordedAs", "finding", List.of(finding.recordedAs()), tables.findings());
    }

    private void muscle(MuscleKind muscle) {
        Row row = rows.row("muscles", muscle.code());
        known(row, "antagonists", "muscle", muscle.antagonists(), tables.muscles());
        muscle.axes().forEach(axis -> known(row, "axes", "finding", axis.tests(), tables.findings()));
    }

    private void arm(ArmKind arm) {
        known(rows.row("arms", arm.code()), "states", "state of a muscle", arm.states(), states);
    }

    private void referral(PainReferral referral) {
        Row row = rows.row("referrals", referral.muscle());
        known(row, "muscle", "muscle", List.of(referral.muscle()), tables.muscles());
        known(row, "palpatedAs", "muscle", referral.palpatedAs(), tables.muscles());
    }

    private void technique(Technique technique) {
        Row row = rows.row("techniques", technique.code());
        known(row, "tags", "hazard", technique.tags(), hazards);
        known(row, "milderTags", "hazard", technique.milderTags(), hazards);
        known(row, "treats", "state of a muscle", technique.treats(), states);
        if (!technique.milder().isEmpty()) {
            known(row, "milder", "caution", List.of(technique.milder()), cautions);
        }
    }

    private void condition(ConditionKind condition) {
        Row row = rows.row("conditions", condition.code());
        condition.attributes().forEach((name, accepted) -> alike(row, name, accepted));
        for (ConditionKind.Cell cell : condition.cells()) {
            known(row, "cells", "hazard", cell.tags(), hazards);
            known(row, "cells", "technique", cell.techniques(), tables.techniques());
            known(row, "cells", "technique", cell.except(), tables.techniques());
        }
    }

    /** What may be said beside one condition may be said beside any: a name has one meaning. */
    private void alike(Row row, String name, List<String> accepted) {
        List<String> elsewhere = tables.conditionAttributes().get(name);
        if (!accepted.equals(elsewhere)) {
            throw row.wrong("attributes", "\"" + name + "\": expected what another row accepts, found other values");
        }
    }

    private void test(TestKind test) {
        known(rows.row("tests", test.code()), "records", "finding", test.records(), tables.findings());
    }

    private static void known(Row row, String key, String what, List<String> words, Map<String, ?> table) {
        known(row, key, what, words, table.keySet());
    }

    static void known(Row row, String key, String what, List<String> words, Collection<String> known) {
        for (String word : words) {
            if (!known.contains(word)) {
                throw row.wrong(key, "unknown " + what + " \"" + word + "\"" + Nearest.hint(word, known));
            }
        }
    }
}
