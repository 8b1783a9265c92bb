package org.crosswise.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosswise.fact.Level;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.report.Report;

/** One red flag more, where the screen is ticked, never removes an alert, lowers a level or adds a technique. */
final class RedFlagAdded implements Property {

    private final Vocabulary vocabulary;
    private final List<String> codes;

    RedFlagAdded(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.codes = List.copyOf(new TreeSet<>(vocabulary.redFlags().keySet()));
    }

    @Override
    public Optional<RawDocument> changed(RawDocument document, Report report, Random random) {
        if (document.findings().stream().noneMatch(RedFlagAdded::isTick)) {
            return Optional.empty();
        }
        List<RawFinding> findings = new ArrayList<>(document.findings());
        findings.add(random.nextInt(findings.size() + 1), redFlag(random));
        return Optional.of(new RawDocument(document.assessedOn(), findings));
    }

    private static boolean isTick(RawFinding finding) {
        return finding.code().equals("redFlagScreenComplete") && Boolean.TRUE.equals(finding.value());
    }

    private RawFinding redFlag(Random random) {
        Map<String, Object> attributes = new HashMap<>();
        if (random.nextBoolean()) {
            attributes.put("answer", "YES");
        }
        for (String name : List.of("stable", "assessed", "severe")) {
            if (random.nextInt(3) == 0) {
                attributes.put(name, random.nextBoolean());
            }
        }
        if (random.nextInt(3) == 0) {
            attributes.put("onsetDays", BigDecimal.valueOf(random.nextInt(40)));
        }
        return new RawFinding("redFlag", codes.get(random.nextInt(codes.size())), null, null, attributes);
    }

    @Override
    public List<String> broken(Told before, Told after) {
        return broken(before.report(), after.report());
    }

    private List<String> broken(Report before, Report after) {
        List<String> broken = new ArrayList<>();
        if (after.safety().level().compareTo(before.safety().level()) < 0) {
            broken.add("level: before " + before.safety().level() + ", after "
                    + after.safety().level());
        }
        Map<String, Level> alerts = alerts(after);
        alerts(before).forEach((code, level) -> {
            if (!alerts.containsKey(code) || alerts.get(code).compareTo(level) < 0) {
                broken.add("alert " + code + ": before " + level + ", after " + alerts.get(code));
            }
        });
        Set<String> added = Techniques.added(vocabulary, before, after);
        if (!added.isEmpty()) {
            broken.add("techniques added: " + added);
        }
        return broken;
    }

    private static Map<String, Level> alerts(Report report) {
        Map<String, Level> alerts = new TreeMap<>();
        report.safety().alerts().forEach(alert -> alerts.put(alert.code(), alert.level()));
        return alerts;
    }
}
