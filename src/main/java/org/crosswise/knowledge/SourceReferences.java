package org.crosswise.knowledge;

import java.util.List;
import java.util.Set;

/** Every source that a table names is described in {@code sources.yaml}. */
final class SourceReferences {

    private final ReadRows rows;
    private final Set<String> sources;

    SourceReferences(ReadRows rows, Set<String> sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /** @throws TableException naming table, row, line, what is unknown and the nearest known one */
    void check(Vocabulary tables) {
        tables.findings().values().forEach(this::finding);
        tables.muscles().values().forEach(each -> source("muscles", each.code(), each.source()));
        tables.arms().values().forEach(each -> source("arms", each.code(), each.source()));
        tables.referrals().values().forEach(each -> source("referrals", each.muscle(), each.source()));
        tables.techniques().values().forEach(this::technique);
        tables.conditions()
                .values()
                .forEach(each -> sources("conditions", each.code(), each.source(), each.furtherSources()));
        tables.redFlags()
                .values()
                .forEach(each -> sources("redFlags", each.code(), each.source(), each.furtherSources()));
        tables.tests().values().forEach(each -> source("tests", each.code(), each.source()));
        tables.texts().values().forEach(each -> sources("texts", each.code(), each.source(), each.furtherSources()));
        tables.contested().values().forEach(each -> known("contested", each.code(), "sources", each.sources()));
    }

    private void finding(FindingKind finding) {
        sources("findings", finding.code(), finding.source(), finding.furtherSources());
        if (!finding.errorSource().isEmpty()) {
            known("findings", finding.code(), "errorSource", List.of(finding.errorSource()));
        }
    }

    private void technique(Technique technique) {
        sources("techniques", technique.code(), technique.source(), technique.furtherSources());
        known("techniques", technique.code(), "doseSource", List.of(technique.doseSource()));
    }

    private void sources(String table, String code, String source, List<String> further) {
        source(table, code, source);
        known(table, code, "furtherSources", further);
    }

    private void source(String table, String code, String source) {
        known(table, code, "source", List.of(source));
    }

    private void known(String table, String code, String key, List<String> words) {
        References.known(rows.row(table, code), key, "source", words, sources);
    }
}
