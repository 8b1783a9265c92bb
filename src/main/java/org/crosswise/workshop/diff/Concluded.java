package org.crosswise.workshop.diff;

import java.util.Comparator;
import java.util.List;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Fact;
import org.crosswise.fact.Finding;

/**
 * One firing of a rule, in words that two sets can be compared by.
 *
 * @param rule its id
 * @param what kind and words of the conclusion
 * @param side what it speaks of
 * @param because the facts it matched, in words, sorted: conclusions by kind and words, findings by code and side
 */
record Concluded(String rule, String what, Side side, List<String> because) implements Comparable<Concluded> {

    private static final Comparator<Concluded> ORDER = Comparator.comparing(Concluded::rule)
            .thenComparing(Concluded::what)
            .thenComparing(concluded -> concluded.side)
            .thenComparing(concluded -> String.join("\n", concluded.because));

    Concluded {
        because = List.copyOf(because);
    }

    static Concluded of(Derived derived) {
        Conclusion conclusion = derived.conclusion();
        return new Concluded(
                derived.rule(),
                words(conclusion),
                conclusion.side(),
                derived.because().stream().map(Concluded::words).sorted().toList());
    }

    private static String words(Fact fact) {
        if (fact instanceof Conclusion conclusion) {
            return fact.getClass().getSimpleName() + " " + conclusion.told();
        }
        String code = fact instanceof Finding finding
                ? finding.code()
                : fact.getClass().getSimpleName();
        return code + " " + fact.side();
    }

    /** The words of the conclusion as cases write them. */
    String told() {
        return what.substring(what.indexOf(' ') + 1);
    }

    @Override
    public int compareTo(Concluded other) {
        return ORDER.compare(this, other);
    }
}
