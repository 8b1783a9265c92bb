package org.crosswise.sensitivity;

import java.util.Map;
import org.crosswise.fact.Pattern;

/**
 * How often each pattern was given again when every measured value moved within its measurement error. A count of draws,
 * not the probability of anything.
 *
 * @param draws how many draws
 * @param moved how many measured values moved in each; with none there is nothing to say
 * @param ownErrors how many of them by an error that is an own choice, because none is published
 * @param kept for each pattern the draws that gave it again, on the same side
 */
public record Stability(int draws, int moved, int ownErrors, Map<Pattern, Integer> kept) {

    public Stability {
        kept = Map.copyOf(kept);
    }
}
