package org.crosswise.service;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what the server refuses before it reaches the door: requests that are no HTTP, too long, or of another version. */
final class Errors extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    /** The message and the cause may repeat the request, so that neither is told. */
    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        boolean own = status == HttpStatus.INTERNAL_SERVER_ERROR_500;
        String detail = own
                ? "The answer could not be finished. There is none, not even a part of one."
                : "The request is not one that this service understands. Nothing was assessed.";
        new Problem(status, own ? "internal" : "bad-request", detail).reply().write(response, callback);
    }
}
