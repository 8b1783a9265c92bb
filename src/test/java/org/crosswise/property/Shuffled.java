package org.crosswise.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.report.Report;

/** The same findings in another order are the same report. */
final class Shuffled implements Property {

    @Override
    public Optional<RawDocument> changed(RawDocument document, Report report, Random random) {
        List<RawFinding> findings = new ArrayList<>(document.findings());
        Collections.shuffle(findings, random);
        return Optional.of(new RawDocument(document.assessedOn(), findings));
    }

    @Override
    public List<String> broken(Told before, Told after) {
        return Content.differences(before, after);
    }
}
