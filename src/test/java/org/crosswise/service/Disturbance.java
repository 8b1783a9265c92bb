package org.crosswise.service;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.crosswise.assessment.Assessment;

/** What happens to an evaluation before its rules run. */
@FunctionalInterface
public interface Disturbance {

    Disturbance NONE = assessment -> {};

    void before(Assessment assessment);

    /** The evaluation breaks with an error that nobody foresaw. */
    static Disturbance failure() {
        return assessment -> {
            throw new IllegalStateException("broken on purpose");
        };
    }

    /** The service refuses because too many wait. */
    static Disturbance busy() {
        return assessment -> {
            throw new Refusal(Evaluations.busy());
        };
    }

    /** Those that are meant wait until the latch is open. */
    static Disturbance hold(Predicate<Assessment> meant, CountDownLatch begun, CountDownLatch open) {
        return assessment -> {
            if (meant.test(assessment)) {
                begun.countDown();
                await(open);
            }
        };
    }

    private static void await(CountDownLatch open) {
        try {
            open.await(Duration.ofSeconds(20).toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
