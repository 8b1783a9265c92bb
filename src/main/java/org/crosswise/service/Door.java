package org.crosswise.service;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets requests in: finds the route, refuses what is none, and turns whatever happens into an answer. */
final class Door extends Handler.Abstract.NonBlocking {

    private static final String LET_IN = Door.class.getName();

    private final Map<String, Route> routes;
    private final Hosts hosts;
    private final Visitors visitors;
    private final Arrivals arrivals;
    private final Measures measures;
    private final Duration transfer;

    /** @param transfer how long an answer may take to be taken */
    Door(List<Route> routes, Hosts hosts, Visitors visitors, Arrivals arrivals, Measures measures, Duration transfer) {
        this.routes = routes.stream().collect(Collectors.toUnmodifiableMap(Route::path, Function.identity()));
        this.hosts = hosts;
        this.visitors = visitors;
        this.arrivals = arrivals;
        this.measures = measures;
        this.transfer = transfer;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Optional<Route> route = Optional.ofNullable(routes.get(Request.getPathInContext(request)));
        long since = System.nanoTime();
        request.setAttribute(LET_IN, true);
        visitors.enter();
        Connection connection = request.getConnectionMetaData().getConnection();
        arrivals.headed(connection);
        Request.addCompletionListener(request, failure -> {
            measures.answered(
                    route.map(Route::path).orElse(Measures.OTHER), response.getStatus(), System.nanoTime() - since);
            arrivals.answered(connection);
            visitors.leave();
        });
        answer(route, request).whenComplete((reply, problem) -> {
            Reply told = problem == null ? reply : Failures.told(problem);
            write(isLast(told, request) ? told.thatCloses() : told, request, response, callback);
        });
        return true;
    }

    /** Whether the connection ends with this answer, which it then says. */
    private boolean isLast(Reply told, Request request) {
        return visitors.isClosing()
                || !request.getConnectionMetaData().isPersistent()
                || (!told.closes() && !request.consumeAvailable());
    }

    /** Whether it got here, so that it is counted here. */
    static boolean hasLetIn(Request request) {
        return request.getAttribute(LET_IN) != null;
    }

    /** No thread waits for a client that takes its answer slowly, and its memory does not wait for ever. */
    private void write(Reply reply, Request request, Response response, Callback callback) {
        CompletableFuture<Void> taken = new CompletableFuture<>();
        EndPoint client = request.getConnectionMetaData().getConnection().getEndPoint();
        taken.orTimeout(transfer.toMillis(), TimeUnit.MILLISECONDS).exceptionally(late -> {
            client.close();
            return null;
        });
        reply.write(response, Callback.from(callback, () -> taken.complete(null)));
    }

    private CompletableFuture<Reply> answer(Optional<Route> route, Request request) {
        try {
            hosts.refuseOthers(request);
            Bodies.refuseCoded(request);
            return allowed(route, request.getMethod()).endpoint().answer(request);
        } catch (RuntimeException | StackOverflowError e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Route allowed(Optional<Route> found, String method) {
        Route route = found.orElseThrow(
                () -> new Refusal(new Problem(404, "not-found", "There is nothing under this address.")));
        if (!route.methods().contains(method)) {
            String methods = String.join(", ", route.methods());
            Problem problem = new Problem(405, "method", "This address answers " + methods + " only.");
            throw new Refusal(problem.reply().with("Allow", methods));
        }
        if (visitors.isClosing() && !route.whileStopping()) {
            throw new Refusal(stopping());
        }
        return route;
    }

    static Problem stopping() {
        return new Problem(503, "stopping", "The service is about to end. Nothing was assessed.");
    }
}
