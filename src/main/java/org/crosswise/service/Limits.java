package org.crosswise.service;

import java.time.Duration;

/**
 * What the service takes on, apart from what its {@link Settings} say.
 *
 * @param threads that evaluate
 * @param header how long a request line and a header may take to arrive, from the first byte
 * @param transfer how long a body may take to arrive, and an answer to be taken
 * @param idle after so long without a byte a connection is closed, unless its answer is being made
 * @param connections at the same time; who comes beyond that waits to be let in, but before that who sends slowly is sent away
 * @param bodies bytes of all bodies together, from their arrival until they are answered
 */
record Limits(int threads, Duration header, Duration transfer, Duration idle, int connections, long bodies) {

    /** Bytes of one body. */
    static final int BODY = 1 << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Limits usual() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Limits(cores, Duration.ofSeconds(10), PATIENCE, PATIENCE, 4096, 128L << 20);
    }
}
