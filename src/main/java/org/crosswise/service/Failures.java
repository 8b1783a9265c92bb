package org.crosswise.service;

import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.crosswise.assessment.DocumentException;
import org.crosswise.comparison.WrongOrderException;

/** Turns what was thrown into an answer. Messages of exceptions may repeat what was entered: none is told, none is logged. */
final class Failures {

    private static final int FRAMES = 8;

    private Failures() {}

    static Reply told(Throwable thrown) {
        Throwable problem = bare(thrown);
        if (problem instanceof Refusal refusal) {
            return refusal.reply();
        } else if (problem instanceof DocumentException unreadable) {
            return Problem.unreadable(Place.of(unreadable), unreadable.expected())
                    .reply();
        } else if (problem instanceof WrongOrderException) {
            return exchangedDays().reply();
        }
        log(problem);
        return internal().reply();
    }

    static Problem internal() {
        return new Problem(500, "internal", "The answer could not be finished. There is none, not even a part of one.");
    }

    private static Problem exchangedDays() {
        return new Problem(
                422,
                "exchanged-days",
                "The earlier assessment is of a later day than the other one. Maybe the two are exchanged.",
                Place.pointer("/before/assessedOn"),
                "a day that is not after that of /today/assessedOn");
    }

    /** The reason itself, without what wrapped it on its way. */
    static Throwable bare(Throwable problem) {
        Throwable cause = problem.getCause();
        return problem instanceof CompletionException && cause != null ? bare(cause) : problem;
    }

    /** Kind and place: enough to find the fault, and nothing of a person. */
    private static void log(Throwable problem) {
        String frames = Arrays.stream(problem.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n  at " + frame)
                .collect(Collectors.joining());
        System.err.println("crosswise: an answer could not be finished: "
                + problem.getClass().getName() + frames);
    }
}
