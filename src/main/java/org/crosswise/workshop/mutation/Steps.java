package org.crosswise.workshop.mutation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Text;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.workshop.mutation.Mutant.Operator;
import org.jspecify.annotations.Nullable;

/** By how much a number is moved: what its finding is read to, and what its measurement may be wrong by. */
final class Steps {

    /** The smallest step between two weights of evidence. */
    private static final BigDecimal SCORE = new BigDecimal("0.05");

    private final Vocabulary vocabulary;

    Steps(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The steps for a number as it is written, in a pattern; null for a conclusion. */
    Map<Operator, BigDecimal> of(String number, @Nullable Pattern pattern) {
        Map<Operator, BigDecimal> steps = new EnumMap<>(Operator.class);
        FindingKind kind = pattern == null ? null : finding(pattern);
        if (kind != null && kind.resolution() != null) {
            steps.put(Operator.RESOLUTION, kind.resolution());
            BigDecimal error = kind.measurementError();
            if (error != null && error.compareTo(kind.resolution()) != 0) {
                steps.put(Operator.MEASUREMENT_ERROR, error);
            }
        } else {
            steps.put(Operator.RESOLUTION, number.contains(".") ? SCORE : BigDecimal.ONE);
        }
        return steps;
    }

    private @Nullable FindingKind finding(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            Expression expression = constraint.expression();
            if (expression instanceof Binary binary
                    && binary.left() instanceof Name name
                    && name.name().equals("code")
                    && binary.right() instanceof Text code) {
                return vocabulary.findings().get(code.value());
            }
        }
        return null;
    }
}
