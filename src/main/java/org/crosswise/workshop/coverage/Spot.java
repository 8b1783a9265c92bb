package org.crosswise.workshop.coverage;

import java.util.EnumSet;
import java.util.Set;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Place;
import org.crosswise.drl.Written;
import org.jspecify.annotations.Nullable;

/**
 * A single condition of a rule, as coverage counts it.
 *
 * @param pattern the pattern it stands in
 * @param condition what is asked of a fact; null when only the fact is asked for
 * @param possible what it can be
 */
public record Spot(Pattern pattern, @Nullable Expression condition, Set<Truth> possible) {

    public Spot {
        possible = Set.copyOf(possible);
    }

    /** Where it stands. */
    public Place place() {
        return condition == null ? pattern.place() : condition.place();
    }

    /** As it is written, with its fact type. */
    public String words() {
        return pattern.type() + "( " + (condition == null ? "" : Written.of(condition) + " ") + ")";
    }

    /** What it can be and was not. */
    Set<Truth> missing(Set<Truth> seen) {
        EnumSet<Truth> missing = EnumSet.copyOf(possible);
        missing.removeAll(seen);
        return missing;
    }
}
