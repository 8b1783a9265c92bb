package org.crosswise.service;

import java.time.Duration;

/**
 * Where the service listens and what it takes on.
 *
 * @param host name or address of the interface to listen on
 * @param port 0 for any free one
 * @param deadline how long an evaluation may take, its wait in the queue included
 * @param queue how many evaluations may wait, at least 1; what comes beyond is refused
 */
public record Settings(String host, int port, Duration deadline, int queue) {

    /** The loopback address, port 8080, 10 seconds, 64 waiting. */
    public static final Settings USUAL = new Settings("127.0.0.1", 8080, Duration.ofSeconds(10), 64);

    private static final int LAST_PORT = 65_535;

    public Settings {
        require(port >= 0 && port <= LAST_PORT, "port " + port + ": expected 0 to " + LAST_PORT);
        require(deadline.toMillis() > 0, "deadline " + deadline + ": expected more than nothing");
        require(queue > 0, "queue " + queue + ": expected at least 1");
    }

    /** The same on another port. */
    public Settings withPort(int other) {
        return new Settings(host, other, deadline, queue);
    }

    /** Whether it can be reached from this machine only. */
    public boolean isPrivate() {
        return Hosts.isLoopback(host);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
