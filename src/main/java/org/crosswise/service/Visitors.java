package org.crosswise.service;

import java.time.Duration;

/** Who is inside, and whether the service is about to end. Safe for use by several threads. */
final class Visitors {

    /** How long a body that was on its way when the service was told to end may take. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private int arriving;
    private int inside;
    private boolean closing;

    synchronized void enter() {
        inside++;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    /** Somebody who is inside is not here as a whole yet. */
    synchronized void arriving() {
        arriving++;
    }

    synchronized void arrived() {
        arriving--;
        notifyAll();
    }

    synchronized boolean isClosing() {
        return closing;
    }

    synchronized void close() {
        closing = true;
    }

    /** Waits until nobody is inside; for those who still arrive only a moment. */
    synchronized void awaitLast(Duration atMost) throws InterruptedException {
        long since = System.nanoTime();
        while (inside > 0) {
            boolean onlyArriving = inside == arriving;
            long left = (onlyArriving ? GRACE : atMost).toNanos() - (System.nanoTime() - since);
            if (left <= 0) {
                return;
            }
            wait(Math.max(1, Duration.ofNanos(left).toMillis()));
        }
    }
}
