package org.crosswise.service;

import java.time.Duration;
import org.eclipse.jetty.io.Connection;

/** One request on its way. Guarded by whoever keeps it. */
final class Arrival {

    private final Connection connection;
    private final long bytesBefore;
    private boolean begun;
    private boolean headed;
    private long since;

    Arrival(Connection connection) {
        this.connection = connection;
        this.bytesBefore = connection.getBytesIn();
    }

    Connection connection() {
        return connection;
    }

    void headed() {
        headed = true;
    }

    /** Whether its header has taken longer than that; it is asked now and then, and reckons from when it first saw a byte. */
    boolean isLate(long now, Duration patience) {
        if (!begun && connection.getBytesIn() > bytesBefore) {
            begun = true;
            since = now;
        }
        return begun && !headed && now - since > patience.toNanos();
    }
}
