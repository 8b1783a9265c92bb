package org.crosswise.property;

import java.util.List;
import org.crosswise.oracle.RawDocument;

/** A trial on one document: the reports before and after the change. */
record Tried(Trial trial, RawDocument document, Told before, Told after) {

    /** What does not hold, in words; empty when all does. */
    List<String> broken() {
        return trial.property().broken(before, after);
    }
}
