package org.crosswise.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jetty.server.Request;

/**
 * What is answered under a path.
 *
 * @param path exactly
 * @param methods those that are allowed
 * @param whileStopping whether it still answers when the service is about to end
 * @param endpoint answers
 */
record Route(String path, List<String> methods, boolean whileStopping, Endpoint endpoint) {

    private static final List<String> READING = List.of("GET", "HEAD");

    Route {
        methods = List.copyOf(methods);
    }

    static Route get(String path, Function<Request, Reply> answer) {
        return new Route(path, READING, false, now(answer));
    }

    /** One that tells how the service is. */
    static Route health(String path, Function<Request, Reply> answer) {
        return new Route(path, READING, true, now(answer));
    }

    static Route post(String path, Endpoint endpoint) {
        return new Route(path, List.of("POST"), false, endpoint);
    }

    private static Endpoint now(Function<Request, Reply> answer) {
        return request -> CompletableFuture.completedFuture(answer.apply(request));
    }
}
