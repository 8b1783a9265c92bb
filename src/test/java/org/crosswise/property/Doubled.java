package org.crosswise.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.report.InvalidLine;
import org.crosswise.report.Report;

/** A valid finding that is entered a second time, anywhere, changes nothing. */
final class Doubled implements Property {

    @Override
    public Optional<RawDocument> changed(RawDocument document, Report report, Random random) {
        Set<Integer> invalid =
                report.invalid().stream().map(InvalidLine::finding).collect(Collectors.toSet());
        List<Integer> valid = IntStream.range(0, document.findings().size())
                .filter(i -> !invalid.contains(i))
                .boxed()
                .toList();
        if (valid.isEmpty()) {
            return Optional.empty();
        }
        List<RawFinding> findings = new ArrayList<>(document.findings());
        findings.add(random.nextInt(findings.size() + 1), findings.get(valid.get(random.nextInt(valid.size()))));
        return Optional.of(new RawDocument(document.assessedOn(), findings));
    }

    @Override
    public List<String> broken(Told before, Told after) {
        return Content.differences(before, after);
    }
}
