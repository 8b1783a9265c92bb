package org.crosswise.service;

import java.util.concurrent.atomic.AtomicLong;

/** What one request holds of the bytes that all bodies together may take. */
final class Memory {

    private final AtomicLong left;
    private long taken;
    private boolean over;

    /** @param left shared by all requests */
    Memory(AtomicLong left) {
        this.left = left;
    }

    /** @throws Refusal when there is too little left */
    synchronized void take(int bytes) {
        if (over) {
            return;
        }
        taken += bytes;
        if (left.addAndGet(-bytes) < 0) {
            throw new Refusal(Evaluations.busy());
        }
    }

    /** Nothing is held from now on, even if more arrives. */
    synchronized void giveBack() {
        left.addAndGet(taken);
        taken = 0;
        over = true;
    }
}
