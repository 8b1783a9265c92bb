package org.crosswise.service;

import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Request;

/** Answers the requests of one route. Neither waits nor computes for long: whoever does hands a promise back. */
@FunctionalInterface
interface Endpoint {

    /** @throws Refusal like a promise that ends with one */
    CompletableFuture<Reply> answer(Request request);
}
