package org.crosswise.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswise.drl.Token.Type;

/** Splits a rule file into words, and refuses every character that the language does not need. */
final class Tokens {

    /** No file of a reasonable topic is larger. */
    static final int MAX_LENGTH = 65_536;

    private static final Pattern TOKEN = Pattern.compile("(?<skip>[ \\t\\r\\n]+|//[^\\n]*)"
            + "|(?<text>\"[^\"\\n]*\")"
            + "|(?<number>[0-9]{1,9}(?:\\.[0-9]{1,9})?)"
            + "|(?<variable>\\$[A-Za-z][A-Za-z0-9]*)"
            + "|(?<word>[A-Za-z][A-Za-z0-9_]*)"
            + "|(?<symbol>==|!=|<=|>=|&&|\\|\\||[<>!(),;:.@-])");

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int line = 1;
    private int lineStart;

    private Tokens(String source) {
        this.source = source;
    }

    static List<Token> of(String source) throws DrlException {
        return new Tokens(source).read();
    }

    private List<Token> read() throws DrlException {
        if (source.length() > MAX_LENGTH) {
            throw new DrlException(new Place(1, 1), "the file has more than " + MAX_LENGTH + " characters", "split it");
        }
        refuseHiddenCharacters();
        Matcher matcher = TOKEN.matcher(source);
        int at = 0;
        while (at < source.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new DrlException(place(at), "the character \"" + source.charAt(at) + "\" has no place here", "");
            }
            add(matcher, at);
            countLines(at, matcher.end());
            at = matcher.end();
        }
        tokens.add(new Token(Type.END, "", line, at - lineStart + 1));
        return tokens;
    }

    private void add(Matcher matcher, int at) {
        Place place = place(at);
        for (Type type : Type.values()) {
            String found = type == Type.END ? null : matcher.group(type.name().toLowerCase(Locale.ROOT));
            if (found != null) {
                String text = type == Type.TEXT ? found.substring(1, found.length() - 1) : found;
                tokens.add(new Token(type, text, place.line(), place.column()));
            }
        }
    }

    /** Backslashes, control characters and characters that change the reading direction can hide what a file says. */
    private void refuseHiddenCharacters() throws DrlException {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean lineEnd = c == '\n' || (c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n');
            boolean hidden = Character.isISOControl(c) && !lineEnd && c != '\t';
            if (c == '\\' || hidden || Character.getType(c) == Character.FORMAT || Character.isSurrogate(c)) {
                countLines(0, i);
                throw new DrlException(
                        place(i), String.format("the character U+%04X is not allowed in a rule file", (int) c), "");
            }
        }
    }

    private void countLines(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
    }

    private Place place(int at) {
        return new Place(line, at - lineStart + 1);
    }
}
