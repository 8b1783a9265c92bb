package org.crosswise.report;

import org.crosswise.assessment.Side;
import org.crosswise.sensitivity.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What to ask or test next.
 *
 * @param code of the question or test, such as {@code modifiedThomas}
 * @param side the one side that is missing, NONE otherwise
 * @param label for people
 * @param why one sentence for each reason
 * @param how to do it, empty when the finding says it
 * @param couldChange how far its result alone could reach; null for questions about the person and when not asked for
 */
public record QuestionLine(
        String code,
        Side side,
        String label,
        String why,
        String how,
        @Nullable Reach couldChange) {}
