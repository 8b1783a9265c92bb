package org.crosswise.fact;

import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Technique;

/**
 * A reason to withhold a candidate.
 *
 * @param candidate what is withheld
 * @param grade ABSOLUTE, or CLEARANCE where a physician's clearance would lift it
 */
public record Bar(Candidate candidate, String grade) implements Conclusion {

    public static Bar absolute(Candidate candidate) {
        return new Bar(candidate, "ABSOLUTE");
    }

    public static Bar untilCleared(Candidate candidate) {
        return new Bar(candidate, "CLEARANCE");
    }

    /** What is never advised and is forbidden by this condition: nobody proposed it, but the reader is told to avoid it. */
    public static Bar prohibition(Technique technique, Condition condition) {
        return absolute(Candidate.of(technique, condition.actsOn()));
    }

    /** Whether it withholds this candidate, or the same technique on the same side proposed for another reason. */
    public boolean withholds(Candidate other) {
        return candidate.equals(other);
    }

    @Override
    public Side side() {
        return candidate.side();
    }

    @Override
    public String told() {
        return "withheld " + candidate.told() + " " + grade;
    }
}
