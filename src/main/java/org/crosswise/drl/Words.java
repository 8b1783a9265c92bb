package org.crosswise.drl;

import java.util.List;
import org.crosswise.drl.Token.Type;

/** Walks over the words of a file, says what was expected where it is not there. */
final class Words {

    private final List<Token> tokens;
    private int at;

    Words(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (token.type() != Type.END) {
            at++;
        }
        return token;
    }

    boolean sees(String symbolOrWord) {
        return peek().is(symbolOrWord);
    }

    boolean sees(Type type) {
        return peek().type() == type;
    }

    /** Takes it when it is there. */
    boolean takes(String symbolOrWord) {
        boolean there = sees(symbolOrWord);
        if (there) {
            next();
        }
        return there;
    }

    Token expect(String symbolOrWord) throws DrlException {
        if (!sees(symbolOrWord)) {
            throw unexpected("\"" + symbolOrWord + "\"");
        }
        return next();
    }

    Token expect(Type type, String what) throws DrlException {
        if (!sees(type)) {
            throw unexpected(what);
        }
        return next();
    }

    /** Words joined by dots. */
    String qualifiedName() throws DrlException {
        StringBuilder name = new StringBuilder(expect(Type.WORD, "a name").text());
        while (takes(".")) {
            name.append('.').append(expect(Type.WORD, "a name").text());
        }
        return name.toString();
    }

    DrlException unexpected(String expected) {
        Token found = peek();
        return new DrlException(found.place(), "found " + found.shown() + ", expected " + expected, Hints.about(found));
    }
}
