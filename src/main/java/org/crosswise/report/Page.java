package org.crosswise.report;

import java.util.Locale;

/** Plain text of at most 80 columns: headings, and paragraphs that hang behind their first word. */
public final class Page {

    static final int COLUMNS = 80;

    private final StringBuilder text = new StringBuilder(4096);

    /** A heading, with an empty line before it unless it is the first line. */
    public Page heading(String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return paragraph(0, "", words.toUpperCase(Locale.ROOT));
    }

    /** A paragraph that is indented as a whole. */
    public Page say(int indent, String words) {
        return paragraph(indent, "", words);
    }

    /** A paragraph behind a mark or label; further lines stand below its first word. */
    public Page item(int indent, String mark, String words) {
        return paragraph(indent, mark, words);
    }

    private Page paragraph(int indent, String mark, String words) {
        int hanging = indent + mark.length();
        text.append(" ".repeat(indent)).append(mark);
        int column = hanging;
        boolean first = true;
        for (int start = next(words, 0); start < words.length(); ) {
            int end = endOfWord(words, start, COLUMNS - hanging);
            int length = end - start;
            if (!first && column + 1 + length > COLUMNS) {
                trim();
                text.append('\n').append(" ".repeat(hanging));
                column = hanging;
                first = true;
            }
            text.append(first ? "" : " ").append(words, start, end);
            column += length + (first ? 0 : 1);
            first = false;
            start = next(words, end);
        }
        trim();
        text.append('\n');
        return this;
    }

    /** The end of the word, or of as much of it as fits a line, never between two halves of a character. */
    private static int endOfWord(String words, int start, int room) {
        int end = start;
        while (end < words.length() && !isGap(words.charAt(end)) && end - start < room) {
            end++;
        }
        boolean split = end < words.length() && Character.isLowSurrogate(words.charAt(end)) && end > start + 1;
        return split ? end - 1 : end;
    }

    private static int next(String words, int from) {
        int start = from;
        while (start < words.length() && isGap(words.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Blanks, and whatever could steer a terminal. */
    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c);
    }

    private void trim() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
