package org.crosswise.service;

import java.time.Duration;

/** Who is inside, and whether the service is about to end. Safe for use by several threads. */
final class Visitors {

    /** How long a body that was on its way when the service was told to end may take. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    /** What is in the sockets by now is seen within it. */
    private static final Duration KNOCKING = Duration.ofMillis(250);

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

    /** Waits until nobody is inside; for those who still arrive only a moment, and that moment in any case. */
    synchronized void awaitLast(Duration atMost) throws InterruptedException {
        long since = System.nanoTime();
        for (Duration left = KNOCKING;
                left.toNanos() > 0;
                left = patience(atMost).minusNanos(System.nanoTime() - since)) {
            wait(Math.max(1, left.toMillis()));
        }
    }

    private Duration patience(Duration atMost) {
        return inside == 0 ? KNOCKING : inside == arriving ? GRACE : atMost;
    }
}
