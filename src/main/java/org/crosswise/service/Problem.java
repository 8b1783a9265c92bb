package org.crosswise.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What went wrong, as told to a client: place and expectation. Nothing in it was sent by the client.
 *
 * @param status of HTTP
 * @param kind last part of its type
 * @param detail one or two sentences for people
 * @param place where in the body, {@link Place#NOWHERE} when that makes no sense
 * @param expected what was expected there, empty when that makes no sense
 */
record Problem(int status, String kind, String detail, Place place, String expected) {

    /** Nobody reads it, but it is counted. */
    static final int GONE = 499;

    private static final JsonFactory JSON = new JsonFactory();

    Problem(int status, String kind, String detail) {
        this(status, kind, detail, Place.NOWHERE, "");
    }

    static Problem unreadable(Place place, String expected) {
        return new Problem(
                400, "unreadable-document", "The document cannot be read. Nothing was assessed.", place, expected);
    }

    Reply reply() {
        Reply reply = new Reply(status, "application/problem+json", json());
        return status == 429 || status == 503 ? reply.with("Retry-After", "1") : reply;
    }

    private byte[] json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("type", "/problems/" + kind);
            out.writeStringField("title", title());
            out.writeNumberField("status", status);
            out.writeStringField("detail", detail);
            place(out);
            if (!expected.isEmpty()) {
                out.writeStringField("expected", expected);
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private String title() {
        return status == GONE ? "Client Closed Request" : HttpStatus.getMessage(status);
    }

    private void place(JsonGenerator out) throws IOException {
        if (place.pointer() != null) {
            out.writeStringField("pointer", place.pointer());
        }
        if (place.line() > 0) {
            out.writeNumberField("line", place.line());
            out.writeNumberField("column", place.column());
        }
    }
}
