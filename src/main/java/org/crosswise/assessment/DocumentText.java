package org.crosswise.assessment;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The characters of a document: UTF-8, with or without a byte order mark, which is none of them. */
public final class DocumentText {

    private static final String EXPECTED = "text in UTF-8";

    private final String name;
    private final byte[] bytes;

    private DocumentText(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Reads the characters.
     *
     * @param name what messages call the document
     * @throws DocumentException when they are not in UTF-8, with line and column
     */
    public static String of(String name, byte[] bytes) {
        DocumentText text = new DocumentText(name, bytes);
        text.refuseUtf16();
        return text.decoded();
    }

    private String decoded() {
        int start = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new DocumentException(name, placeAfter(text), "a byte that is none", EXPECTED);
        }
        return text;
    }

    private void refuseUtf16() {
        boolean marked = startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE);
        boolean unmarked = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
        if (marked || unmarked) {
            throw new DocumentException(name, "line 1 column 1", "UTF-16 or UTF-32", EXPECTED);
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
