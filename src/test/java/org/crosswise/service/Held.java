package org.crosswise.service;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Rules that answer when they are let go. */
final class Held implements Rules {

    private final Semaphore begun = new Semaphore(0);
    private final CountDownLatch free = new CountDownLatch(1);
    private final AtomicInteger runs = new AtomicInteger();

    @Override
    public String report(Question question) {
        runs.incrementAndGet();
        begun.release();
        try {
            free.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "{}";
    }

    void awaitBegun() throws InterruptedException {
        if (!begun.tryAcquire(20, TimeUnit.SECONDS)) {
            throw new AssertionError("no evaluation began");
        }
    }

    void letGo() {
        free.countDown();
    }

    /** How many evaluations began. */
    int runs() {
        return runs.get();
    }
}
