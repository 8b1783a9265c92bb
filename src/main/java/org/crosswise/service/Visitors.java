package org.crosswise.service;

import java.time.Duration;

/** How many requests are being answered, and whether the service is about to end. Safe for use by several threads. */
final class Visitors {

    private int inside;
    private boolean closing;

    synchronized void enter() {
        inside++;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    synchronized boolean isClosing() {
        return closing;
    }

    synchronized void close() {
        closing = true;
    }

    /** Waits until nobody is inside, at most so long. */
    synchronized void awaitLast(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toMillis(); inside > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
