package org.crosswise.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosswise.knowledge.Source;

/** Every source that a report names, each once, by key: what a reader needs to review the basis of the report. */
final class CitedSources {

    private final Map<String, Source> byKey = new TreeMap<>();

    private CitedSources() {}

    static List<Source> of(Report report) {
        CitedSources cited = new CitedSources();
        report.safety().alerts().forEach(line -> cited.reasons(line.because()));
        report.patterns().forEach(cited::pattern);
        report.muscles().forEach(line -> {
            cited.items(line.speaksFor());
            cited.items(line.against());
        });
        report.explanations().forEach(line -> {
            cited.add(line.source());
            cited.reasons(line.because());
        });
        report.recommendations().forEach(cited::recommendation);
        report.withheld().forEach(line -> cited.reasons(line.because()));
        report.contested().forEach(line -> {
            line.sources().forEach(cited::add);
            cited.reasons(line.because());
        });
        if (report.comparison() != null) {
            cited.comparison(report.comparison());
        }
        return List.copyOf(cited.byKey.values());
    }

    private void comparison(Comparison comparison) {
        comparison.next().forEach(line -> reasons(line.because()));
        comparison.states().forEach(line -> reasons(line.because()));
        comparison.patterns().forEach(line -> reasons(line.because()));
        for (ChangeLine line : comparison.measures()) {
            reasons(line.because());
            if (line.errorSource() != null) {
                add(line.errorSource());
            }
        }
    }

    private void pattern(PatternLine line) {
        add(line.source());
        reasons(line.because());
        items(line.against());
    }

    private void recommendation(RecommendationLine line) {
        add(line.source());
        add(line.doseSource());
        line.furtherSources().forEach(this::add);
        reasons(line.because());
    }

    private void items(Collection<Item> items) {
        List<Reason> reasons = new ArrayList<>();
        items.forEach(item -> reasons.add(item.reason()));
        reasons(reasons);
    }

    private void reasons(Collection<Reason> reasons) {
        reasons.forEach(reason -> add(reason.source()));
    }

    private void add(Source source) {
        byKey.put(source.key(), source);
    }
}
