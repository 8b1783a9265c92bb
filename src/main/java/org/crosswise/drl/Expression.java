package org.crosswise.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value or a comparison in a rule. */
public sealed interface Expression {

    /** Where it begins. */
    Place place();

    /** A quoted text. */
    record Text(String value, Place place) implements Expression {}

    /** A number as written. */
    record Number(String value, Place place) implements Expression {}

    /** A variable, property, type or constant: {@code $thomas}, {@code value}, {@code Side}, {@code true}. */
    record Name(String name, Place place) implements Expression {}

    /** A property of a value. */
    record Property(Expression of, String name, Place place) implements Expression {}

    /** A call; {@code of} is null for a method of the pattern's own fact. */
    record Call(@Nullable Expression of, String name, List<Expression> arguments, Place place) implements Expression {

        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** A new conclusion. */
    record New(String type, List<Expression> arguments, Place place) implements Expression {

        public New {
            arguments = List.copyOf(arguments);
        }
    }

    /** A comparison or a combination: == != &lt; &lt;= &gt; &gt;= &amp;&amp; ||. */
    record Binary(String operator, Expression left, Expression right, Place place) implements Expression {}

    /** A denial. */
    record Negation(Expression of, Place place) implements Expression {}

    /** Whether a value is one of a list. */
    record In(Expression value, boolean denied, List<Expression> list, Place place) implements Expression {

        public In {
            list = List.copyOf(list);
        }
    }
}
