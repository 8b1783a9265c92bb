package org.crosswise.drl;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.Expression.Number;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.Expression.Text;
import org.crosswise.drl.Token.Type;

/** Reads the conditions inside a pattern and the value of a conclusion. */
final class Expressions {

    private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final int MAX_DEPTH = 16;

    /** No condition that a clinician can read has more operators, calls and properties. */
    private static final int MAX_PARTS = 200;

    private final Words words;
    private int depth;
    private int parts;

    Expressions(Words words) {
        this.words = words;
    }

    /** A constraint of a pattern: something that is true or false, or a value that is bound. */
    Expression constraint() throws DrlException {
        parts = 0;
        return condition();
    }

    private void countPart() throws DrlException {
        if (++parts > MAX_PARTS) {
            throw new DrlException(words.peek().place(), "more than " + MAX_PARTS + " parts in one condition", "");
        }
    }

    /** Something that is true or false; {@code ||} binds weaker than {@code &&}. */
    Expression condition() throws DrlException {
        if (++depth > MAX_DEPTH) {
            throw new DrlException(words.peek().place(), "nested more than " + MAX_DEPTH + " deep", "");
        }
        try {
            Expression left = all();
            while (words.sees("||")) {
                Place place = words.next().place();
                left = new Binary("||", left, all(), place);
            }
            return left;
        } finally {
            depth--;
        }
    }

    private Expression all() throws DrlException {
        Expression left = single();
        while (words.sees("&&")) {
            Place place = words.next().place();
            left = new Binary("&&", left, single(), place);
        }
        return left;
    }

    private Expression single() throws DrlException {
        countPart();
        Place place = words.peek().place();
        if (words.takes("!")) {
            return new Negation(denied(), place);
        }
        if (words.takes("(")) {
            Expression inner = condition();
            words.expect(")");
            return inner;
        }
        return Operands.notAlone(compared(value()));
    }

    /** What stands behind one {@code !}; a second one is of no use. */
    private Expression denied() throws DrlException {
        if (words.sees("!")) {
            throw words.unexpected("a condition");
        }
        return single();
    }

    private Expression compared(Expression left) throws DrlException {
        Token operator = words.peek();
        if (operator.type() == Type.SYMBOL && COMPARISONS.contains(operator.text())) {
            words.next();
            Expression right = value();
            Operands.requireOnTheLeft(left, operator.text(), right);
            return new Binary(operator.text(), left, right, operator.place());
        }
        boolean denied = words.sees("not") && words.peek(1).is("in");
        if (denied) {
            words.next();
        }
        if (!words.takes("in")) {
            return left;
        }
        Operands.requireOnTheLeft(left);
        return new In(left, denied, arguments(), operator.place());
    }

    /** A literal, a variable, a property or a call. */
    Expression value() throws DrlException {
        if (++depth > MAX_DEPTH) {
            throw new DrlException(words.peek().place(), "nested more than " + MAX_DEPTH + " deep", "");
        }
        try {
            Expression value = primary();
            while (words.takes(".")) {
                countPart();
                Token name = words.expect(Type.WORD, "a property");
                value = words.sees("(")
                        ? new Call(value, name.text(), arguments(), name.place())
                        : new Property(value, name.text(), name.place());
            }
            return value;
        } finally {
            depth--;
        }
    }

    private Expression primary() throws DrlException {
        Token token = words.peek();
        if (token.is("-") && words.peek(1).type() == Type.NUMBER) {
            words.next();
            return new Number("-" + words.next().text(), token.place());
        }
        return switch (token.type()) {
            case TEXT -> new Text(words.next().text(), token.place());
            case NUMBER -> new Number(words.next().text(), token.place());
            case VARIABLE -> new Name(words.next().text(), token.place());
            case WORD -> named(words.next());
            default -> throw words.unexpected("a value");
        };
    }

    private Expression named(Token word) throws DrlException {
        if (word.is("new")) {
            String type = words.expect(Type.WORD, "a conclusion").text();
            return new New(type, arguments(), word.place());
        }
        return words.sees("(")
                ? new Call(null, word.text(), arguments(), word.place())
                : new Name(word.text(), word.place());
    }

    private List<Expression> arguments() throws DrlException {
        words.expect("(");
        List<Expression> arguments = new ArrayList<>();
        while (!words.sees(")")) {
            arguments.add(value());
            if (!words.sees(")")) {
                words.expect(",");
            }
        }
        words.expect(")");
        return arguments;
    }
}
