package org.crosswise.workshop.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crosswise.assessment.Side;
import org.crosswise.fact.ArmTarget;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Finding;
import org.crosswise.fact.Retest;
import org.crosswise.fact.Target;
import org.crosswise.knowledge.PainReferral;
import org.crosswise.knowledge.Technique;
import org.jspecify.annotations.Nullable;

/** Values and names of the rule language in words. */
final class Values {

    /** An attribute that was not recorded is an empty text. */
    static final String NOT_RECORDED = "not recorded";

    private static final int MOST = 5;

    private Values() {}

    static String of(@Nullable Object value) {
        if (value == null || value.equals("")) {
            return NOT_RECORDED;
        } else if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        } else if (value instanceof Double number) {
            return number == Math.rint(number) ? String.valueOf(number.longValue()) : String.valueOf(number);
        } else if (value instanceof Side side) {
            return side(side);
        } else if (value instanceof Collection<?> several) {
            return several.stream().map(Values::of).collect(Collectors.joining(", "));
        }
        return fact(value);
    }

    private static String fact(Object value) {
        if (value instanceof Conclusion conclusion) {
            return conclusion.told();
        } else if (value instanceof Finding finding) {
            return finding.code() + behind(finding.side());
        } else if (value instanceof Target target) {
            return target.muscle() + behind(target.side()) + " " + target.axis();
        } else if (value instanceof Retest retest) {
            return retest.getCode() + behind(retest.side());
        }
        return entered(value);
    }

    private static String entered(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } else if (value instanceof Technique technique) {
            return technique.code();
        } else if (value instanceof ArmTarget arm) {
            return "arm " + arm.arm() + behind(arm.side());
        } else if (value instanceof PainReferral referral) {
            return referral.muscle();
        }
        return word(String.valueOf(value));
    }

    /** Yes/no attributes are texts. */
    private static String word(String text) {
        return text.equals("true") ? "yes" : text.equals("false") ? "no" : text;
    }

    static String side(Side side) {
        return side == Side.NONE ? "no side" : side == Side.BILATERAL ? "both sides" : name(side.name());
    }

    /** " LEFT"; nothing for the midline. */
    static String behind(Side side) {
        return side == Side.NONE ? "" : " " + side;
    }

    /** The number or text of a literal in words. */
    static String literal(String written) {
        return written.isEmpty() ? NOT_RECORDED : word(written);
    }

    /** {@code testsAgainst} as "tests against", {@code MuscleState} as "muscle state". */
    static String name(String name) {
        String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return spaced.toLowerCase(Locale.ROOT);
    }

    /** Some of many, and how many more there are. */
    static String some(Collection<String> words) {
        String first = words.stream().distinct().limit(MOST).collect(Collectors.joining("; "));
        long more = words.stream().distinct().count() - MOST;
        return more > 0 ? first + "; and " + more + " more" : first;
    }
}
