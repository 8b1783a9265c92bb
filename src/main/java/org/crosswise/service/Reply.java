package org.crosswise.service;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An answer, whole.
 *
 * @param status of HTTP
 * @param type of the body
 * @param body its bytes, handed on and not copied
 * @param headers beyond those that every answer has
 */
record Reply(int status, String type, byte[] body, Map<String, String> headers) {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff");

    Reply {
        headers = Map.copyOf(headers);
    }

    /** One that nobody stores. */
    Reply(int status, String type, byte[] body) {
        this(status, type, body, Map.of("Cache-Control", "no-store"));
    }

    static Reply json(byte[] body) {
        return new Reply(200, "application/json", body);
    }

    static Reply json(String body) {
        return json(body.getBytes(StandardCharsets.UTF_8));
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, body, more);
    }

    /** After it the connection ends: the rest of the request, or the next one, is not read. */
    Reply thatCloses() {
        return with("Connection", "close");
    }

    boolean closes() {
        return headers.containsKey("Connection");
    }

    void write(Response response, Callback callback) {
        fill(response);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    /** As if it were asked for by HEAD. */
    void writeHead(Response response, Callback callback) {
        fill(response);
        response.write(true, ByteBuffer.allocate(0), callback);
    }

    private void fill(Response response) {
        response.setStatus(status);
        HttpFields.Mutable fields = response.getHeaders();
        ALWAYS.forEach(fields::put);
        headers.forEach(fields::put);
        if (status != 304) {
            fields.put("Content-Type", type);
            fields.put("Content-Length", body.length);
        }
    }
}
