package org.crosswise.service;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Reads bodies whole before anything is done with them, and refuses those that are too large, too slow or of another kind. */
final class Bodies {

    private final Arrivals arrivals;
    private final Visitors visitors;
    private final Duration transfer;
    private final AtomicLong left;

    Bodies(Limits limits, Visitors visitors, Arrivals arrivals) {
        this.arrivals = arrivals;
        this.visitors = visitors;
        this.transfer = limits.transfer();
        this.left = new AtomicLong(limits.bodies());
    }

    /**
     * Reads the body and hands it on; its memory is given back when the answer is there.
     *
     * @param types of which it may be
     */
    CompletableFuture<Reply> read(
            Request request, List<String> types, Function<byte[], CompletableFuture<Reply>> answer) {
        requireType(request, types);
        if (request.getLength() > Limits.BODY) {
            throw new Refusal(tooLarge());
        }
        Connection connection = request.getConnectionMetaData().getConnection();
        Memory memory = new Memory(left);
        visitors.arriving();
        return new Body(request, memory)
                .whole()
                .orTimeout(transfer.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((bytes, problem) -> {
                    visitors.arrived();
                    arrivals.whole(connection);
                })
                .handle((bytes, problem) -> wholeOrRefused(bytes, problem, Arrivals.dismissal(request)))
                .thenCompose(answer)
                .whenComplete((reply, problem) -> memory.giveBack());
    }

    /** @param dismissal why whoever sent it had to leave meanwhile, null when it had not */
    private static byte[] wholeOrRefused(
            byte @Nullable [] bytes, @Nullable Throwable problem, @Nullable Problem dismissal) {
        if (bytes == null && dismissal != null) {
            throw new Refusal(dismissal);
        } else if (bytes == null) {
            Throwable bare = problem == null ? null : Failures.bare(problem);
            throw bare instanceof Refusal refusal ? refusal : new Refusal(incomplete(bare));
        }
        return bytes;
    }

    static String type(Request request) {
        String written = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return written == null ? "" : written.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal when the body is compressed on its way, which would have to be undone */
    static void refuseCoded(Request request) {
        List<String> codings = request.getHeaders().getValuesList(HttpHeader.TRANSFER_ENCODING);
        if (!codings.stream().allMatch("chunked"::equalsIgnoreCase)) {
            Problem problem =
                    new Problem(501, "transfer-encoding", "Only chunked is understood. Nothing was assessed.");
            throw new Refusal(problem.reply().thatCloses());
        }
    }

    private static void requireType(Request request, List<String> types) {
        if (request.getHeaders().getFields(HttpHeader.CONTENT_TYPE).size() > 1) {
            Problem two = new Problem(400, "bad-request", "There is more than one Content-Type. Nothing was assessed.");
            throw new Refusal(two.reply().thatCloses());
        }
        String written = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
        String parameters =
                written.replaceFirst("^[^;]*", "").replaceAll("[ \t\"]", "").toLowerCase(Locale.ROOT);
        boolean utf8 = parameters.isEmpty() || parameters.equals(";") || parameters.equals(";charset=utf-8");
        if (!types.contains(type(request)) || !utf8) {
            throw wrongType("The body must be " + String.join(" or ", types) + ", in UTF-8.");
        } else if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
            throw wrongType("The body must not be compressed.");
        }
    }

    private static Refusal wrongType(String detail) {
        return new Refusal(new Problem(415, "media-type", detail).reply().thatCloses());
    }

    static Reply tooLarge() {
        return new Problem(413, "too-large", "A body may have at most " + Limits.BODY + " bytes. Nothing was assessed.")
                .reply()
                .thatCloses();
    }

    static Reply incomplete(@Nullable Throwable failure) {
        Problem problem = failure instanceof TimeoutException
                ? new Problem(408, "too-slow", "The body did not arrive in time. Nothing was assessed.")
                : new Problem(400, "bad-request", "The body is not whole. Nothing was assessed.");
        return problem.reply().thatCloses();
    }
}
