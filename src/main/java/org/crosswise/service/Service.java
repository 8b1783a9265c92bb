package org.crosswise.service;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.Crosswise;

/**
 * The HTTP service. It keeps nothing of an assessment, and has no authentication: on another address than the loopback one
 * somebody else must decide who may reach it.
 *
 * <pre>{@code
 * try (Service service = Service.start(Crosswise.standard(), Settings.USUAL)) {
 *     System.out.println(service.address());
 *     …
 * }
 * }</pre>
 */
public final class Service implements AutoCloseable {

    /** Beyond the deadline, for the answers to be written. */
    private static final Duration WRITING = Duration.ofSeconds(2);

    private final Settings settings;
    private final Visitors visitors = new Visitors();
    private final Measures measures = new Measures();
    private final Arrivals arrivals;
    private final Evaluations evaluations;
    private final Listener listener;
    private final List<Route> routes;
    private int port;

    /** What answers is handed in, so that tests can let it wait. */
    Service(Rules rules, Contents contents, Settings settings, Limits limits) {
        this.settings = settings;
        this.arrivals = new Arrivals(limits);
        this.evaluations = new Evaluations(limits.threads(), settings.queue(), settings.deadline(), measures);
        this.routes = List.copyOf(
                routes(new Assessing(rules, new Bodies(limits, visitors, arrivals), evaluations), contents));
        this.listener = new Listener(
                settings,
                limits,
                new Door(routes, new Hosts(settings.host()), visitors, arrivals, measures, limits.transfer()),
                arrivals,
                new Errors(measures));
    }

    /**
     * Warms up, which takes some seconds, and listens.
     *
     * @throws IOException when the address is taken, or is none of this machine
     */
    public static Service start(Crosswise crosswise, Settings settings) throws IOException {
        Rules rules = Rules.of(crosswise);
        Contents contents = Contents.of(crosswise, PageFiles.BUNDLED);
        Service service = new Service(rules, contents, settings, Limits.usual());
        service.listener.open();
        WarmUp.of(rules);
        service.listen();
        return service;
    }

    List<Route> routes() {
        return routes;
    }

    void listen() throws IOException {
        listener.start();
        port = listener.port();
    }

    private List<Route> routes(Assessing assessing, Contents contents) {
        List<Route> routes = new ArrayList<>(contents.routes());
        routes.add(Route.post("/api/assess", assessing::assess));
        routes.add(Route.post("/api/compare", assessing::compare));
        routes.add(Route.health("/health/live", request -> Reply.json("{\"status\":\"live\"}")));
        routes.add(Route.health("/health/ready", request -> ready()));
        routes.add(Route.health("/metrics", request -> measures.reply()));
        return routes;
    }

    private Reply ready() {
        return visitors.isClosing() ? Door.stopping().reply() : Reply.json("{\"status\":\"ready\"}");
    }

    /** Where it listens, such as {@code http://127.0.0.1:8080/}. */
    public URI address() {
        return URI.create("http://" + Hosts.written(settings.host()) + ":" + port + "/");
    }

    /** Lets nobody in any more, finishes what was begun, and ends; within the deadline and two seconds. */
    @Override
    public void close() {
        visitors.close();
        listener.close();
        try {
            visitors.awaitLast(settings.deadline().plus(WRITING));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        arrivals.dismissAll();
        listener.stop();
        evaluations.close();
    }
}
