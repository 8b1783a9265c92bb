package org.crosswise.assessment;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads the bytes of a document: UTF-8, with or without a byte order mark, holding JSON or YAML. */
final class DocumentReader {

    private final String name;
    private final byte[] bytes;

    DocumentReader(String name, byte[] bytes) {
        if (bytes.length > Assessment.MAX_BYTES) {
            throw new DocumentException(
                    name, "end of the document", "more", "at most " + Assessment.MAX_BYTES + " bytes");
        }
        this.name = name;
        this.bytes = bytes;
    }

    Assessment read() {
        String text = text();
        return text.stripLeading().startsWith("{") ? json(text) : yaml(text);
    }

    Assessment readJson() {
        return json(text());
    }

    Assessment readYaml() {
        return yaml(text());
    }

    private Assessment json(String text) {
        return new DocumentShape(name).assessment(new JsonTree(name).read(text), Sha256.of(bytes));
    }

    private Assessment yaml(String text) {
        return new DocumentShape(name).assessment(new YamlTree(name).read(text), Sha256.of(bytes));
    }

    private String text() {
        refuseUtf16();
        int start = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new DocumentException(name, placeAfter(text), "a byte that is none", "text in UTF-8");
        }
        if (text.isBlank()) {
            throw new DocumentException(name, "line 1 column 1", "nothing", "an assessment in JSON or YAML");
        }
        return text;
    }

    private void refuseUtf16() {
        boolean marked = startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE);
        boolean unmarked = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
        if (marked || unmarked) {
            throw new DocumentException(name, "line 1 column 1", "UTF-16 or UTF-32", "text in UTF-8");
        }
    }

    private boolean startsWith(int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String placeAfter(String text) {
        long lines = text.chars().filter(c -> c == '\n').count();
        return "line " + (lines + 1) + " column " + (text.length() - text.lastIndexOf('\n'));
    }
}
