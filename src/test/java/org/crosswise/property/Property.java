package org.crosswise.property;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.crosswise.oracle.RawDocument;
import org.crosswise.report.Report;

/** A change of a document, and what must then hold of the two reports. */
interface Property {

    /** The changed document; nothing when the document offers nothing to change. */
    Optional<RawDocument> changed(RawDocument document, Report report, Random random);

    /** What does not hold, in words; empty when all does. */
    List<String> broken(Told before, Told after);
}
