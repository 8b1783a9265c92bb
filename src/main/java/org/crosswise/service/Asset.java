package org.crosswise.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.eclipse.jetty.server.Request;

/** A file of the page, compressed once. A browser keeps it and asks each time whether it is still the same. */
final class Asset {

    private static final int SHORT_HASH = 16;
    private static final Pattern TAG = Pattern.compile("\"[^\"]*\"");

    private final String type;
    private final byte[] plain;
    private final byte[] compressed;
    private final String tag;

    Asset(String type, String text) {
        this.type = type;
        this.plain = text.getBytes(StandardCharsets.UTF_8);
        this.compressed = compressed(plain);
        this.tag = "W/\"" + hash(plain).substring(0, SHORT_HASH) + "\"";
    }

    Reply reply(Request request) {
        if (isKnown(request)) {
            return kept(new Reply(304, type, new byte[0], Map.of()));
        }
        return takesGzip(request)
                ? kept(new Reply(200, type, compressed, Map.of("Content-Encoding", "gzip")))
                : kept(new Reply(200, type, plain, Map.of()));
    }

    /** One of several tags may be ours; as texts are compared, it does not matter whether a tag says that it is weak. */
    private boolean isKnown(Request request) {
        return request.getHeaders().getFields(HttpHeader.IF_NONE_MATCH).stream()
                .map(field -> field.getValue().strip())
                .anyMatch(tags ->
                        tags.equals("*") || TAG.matcher(tags).results().anyMatch(found -> tag.endsWith(found.group())));
    }

    /** What is refused with {@code q=0} is not among the values. */
    private static boolean takesGzip(Request request) {
        QuotedQualityCSV accepted = new QuotedQualityCSV();
        request.getHeaders()
                .getFields(HttpHeader.ACCEPT_ENCODING)
                .forEach(field -> accepted.addValue(field.getValue()));
        return accepted.getValues().contains("gzip");
    }

    int compressedBytes() {
        return compressed.length;
    }

    private Reply kept(Reply reply) {
        return reply.with("Cache-Control", "no-cache").with("ETag", tag).with("Vary", "Accept-Encoding");
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new Smallest(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** It is done once, so that it may take its time. */
    private static final class Smallest extends GZIPOutputStream {

        Smallest(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
