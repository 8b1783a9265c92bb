package org.crosswise.service;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what the server refuses before it reaches the door: requests that are no HTTP, too long, or of another version. */
final class Errors extends ErrorHandler {

    private static final int UPGRADE_REQUIRED = 426;

    private final Measures measures;

    Errors(Measures measures) {
        this.measures = measures;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    /** The message and the cause may repeat the request, so that neither is told. Nothing more is read of the connection. */
    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Problem dismissal = Arrivals.dismissal(request);
        Reply reply = (dismissal == null ? problem(status) : dismissal).reply().thatCloses();
        if (!Door.hasLetIn(request)) {
            measures.refused(reply.status(), System.nanoTime() - request.getBeginNanoTime());
        }
        if (HttpMethod.HEAD.is(request.getMethod())) {
            reply.writeHead(response, callback);
        } else {
            reply.write(response, callback);
        }
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 414 -> new Problem(status, "address-too-long", "Address and header may have at most " + bytes());
            case 417 -> new Problem(status, "expectation", "No expectation is met but 100-continue.");
            case 431 -> new Problem(status, "header-too-large", "Address and header may have at most " + bytes());
            // asked for a version that is none of ours; there is nothing to upgrade to
            case 505, UPGRADE_REQUIRED ->
                new Problem(505, "http-version", "HTTP/1.1 and HTTP/1.0 are understood only.");
            case 503 -> Door.stopping();
            default ->
                status < 500
                        ? new Problem(
                                status,
                                "bad-request",
                                "The request is not one that this service understands. Nothing was assessed.")
                        : Failures.internal();
        };
    }

    private static String bytes() {
        return Listener.HEADER_BYTES + " bytes together.";
    }
}
