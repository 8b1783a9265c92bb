package org.crosswise.service;

import java.util.Set;
import org.crosswise.Analysis;
import org.crosswise.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the rules.
 *
 * @param today the assessment
 * @param before an earlier one of the same person to compare with, null when there is none
 * @param analyses what is computed beyond the answer itself
 */
record Question(Assessment today, @Nullable Assessment before, Set<Analysis> analyses) {

    Question {
        analyses = Set.copyOf(analyses);
    }
}
