package org.crosswise;

import java.util.Map;

/**
 * What the rules on trial would have said since a {@link Crosswise} was loaded. Numbers only: nothing of an assessment.
 *
 * @param assessments how many assessments the rules on trial ran beside, follow-ups among them
 * @param failed in how many of these they could not be finished: a rule on trial failed or did not come to an end
 * @param spoke in how many of these each rule on trial would have concluded something, by its id
 */
public record Trials(long assessments, long failed, Map<String, Long> spoke) {

    public Trials {
        spoke = Map.copyOf(spoke);
    }
}
