package org.crosswise.isolation;

import java.time.Duration;

/**
 * What a child process is allowed.
 *
 * @param start until its rules are compiled and it is warm
 * @param assessment for one assessment
 * @param megabytes of heap, at least 64
 */
public record Limits(Duration start, Duration assessment, int megabytes) {

    /** Less heap than this no rule set can do with. */
    public static final int LEAST_MEGABYTES = 64;

    /** Two minutes to start, ten seconds for an assessment, 512 MB. */
    public static final Limits USUAL = new Limits(Duration.ofMinutes(2), Duration.ofSeconds(10), 512);

    /** @throws IllegalArgumentException when a time is not positive, or the memory is less than any rule set needs */
    public Limits {
        requirePositive("start", start);
        requirePositive("assessment", assessment);
        if (megabytes < LEAST_MEGABYTES) {
            throw new IllegalArgumentException("megabytes " + megabytes + ": expected at least " + LEAST_MEGABYTES);
        }
    }

    private static void requirePositive(String name, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + " " + time + ": expected a positive time");
        }
    }

    /** The same with another time for an assessment. */
    public Limits withAssessment(Duration time) {
        return new Limits(start, time, megabytes);
    }
}
