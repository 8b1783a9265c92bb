package org.crosswise.service;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Connections whose next request is not here as a whole. A header may take only so long, and when there are many connections who
 * has arrived for longest has to leave, so that slow ones never take all places. Safe for use by several threads.
 */
final class Arrivals implements Connection.Listener {

    private static final String DISMISSED = Arrivals.class.getName();

    /** The last places are for those who come while the others are made to leave. */
    private static final double CROWDED = 7.0 / 8;

    private final Duration patience;
    private final int most;
    private final Set<Connection> open = new HashSet<>();

    /** Longest first. */
    private final Map<Connection, Arrival> arriving = new LinkedHashMap<>();

    Arrivals(Limits limits) {
        this.patience = limits.header();
        this.most = (int) (limits.connections() * CROWDED);
    }

    @Override
    public void onOpened(Connection connection) {
        Connection leaves = enter(connection);
        if (leaves != null) {
            dismiss(leaves, Evaluations.busy());
        }
    }

    @Override
    public synchronized void onClosed(Connection connection) {
        leave(connection);
    }

    private void leave(Connection connection) {
        open.remove(connection);
        arriving.remove(connection);
    }

    /** Who has to leave for it, null when nobody has. */
    private synchronized @Nullable Connection enter(Connection connection) {
        open.add(connection);
        arriving.put(connection, new Arrival(connection));
        Connection longest = arriving.keySet().iterator().next();
        if (open.size() <= most || longest == connection) {
            return null;
        }
        leave(longest);
        return longest;
    }

    /** The header of its request is here; who waits for a body, or takes an answer to none, may still have to leave. */
    synchronized void headed(Connection connection) {
        Arrival arrival = arriving.get(connection);
        if (arrival != null) {
            arrival.headed();
        }
    }

    /** All of its request is here. */
    synchronized void whole(Connection connection) {
        arriving.remove(connection);
    }

    /** Its request is answered; the next one may come. */
    synchronized void answered(Connection connection) {
        arriving.remove(connection);
        if (open.contains(connection)) {
            arriving.put(connection, new Arrival(connection));
        }
    }

    /** Looks after them from now on, until the scheduler stops. */
    void watch(Scheduler scheduler) {
        scheduler.schedule(
                () -> {
                    watch(scheduler);
                    late().forEach(each ->
                            dismiss(each, new Problem(408, "too-slow", "The header did not arrive in time.")));
                },
                patience.dividedBy(10).toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private synchronized List<Connection> late() {
        long now = System.nanoTime();
        List<Connection> late = arriving.values().stream()
                .filter(arrival -> arrival.isLate(now, patience))
                .map(Arrival::connection)
                .toList();
        late.forEach(this::leave);
        return late;
    }

    /** The service ends. */
    void dismissAll() {
        all().forEach(each -> dismiss(each, Door.stopping()));
    }

    private synchronized List<Connection> all() {
        return List.copyOf(arriving.keySet());
    }

    /** What has begun to come is answered so; see {@link Errors}. */
    private static void dismiss(Connection connection, Problem why) {
        if (connection instanceof ConnectionMetaData told) {
            told.setAttribute(DISMISSED, why);
        }
        connection.close();
    }

    /** Why whoever sent this had to leave, null when it had not. */
    static @Nullable Problem dismissal(Request request) {
        return (Problem) request.getConnectionMetaData().getAttribute(DISMISSED);
    }
}
