package org.crosswise.drl;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value or a comparison in a rule. */
public sealed interface Expression {

    /** Where it begins. */
    Place place();

    /** The expressions it is made of, from left to right; none for a text, a number or a name. */
    default List<Expression> parts() {
        return List.of();
    }

    /** A quoted text. */
    record Text(String value, Place place) implements Expression {}

    /** A number as written. */
    record Number(String value, Place place) implements Expression {}

    /** A variable, property, type or constant: {@code $thomas}, {@code value}, {@code Side}, {@code true}. */
    record Name(String name, Place place) implements Expression {}

    /** A property of a value. */
    record Property(Expression of, String name, Place place) implements Expression {

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** A call; {@code of} is null for a method of the pattern's own fact. */
    record Call(@Nullable Expression of, String name, List<Expression> arguments, Place place) implements Expression {

        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expression> parts() {
            return of == null
                    ? arguments
                    : Stream.concat(Stream.of(of), arguments.stream()).toList();
        }
    }

    /** A new conclusion. */
    record New(String type, List<Expression> arguments, Place place) implements Expression {

        public New {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expression> parts() {
            return arguments;
        }
    }

    /** A comparison or a combination: == != &lt; &lt;= &gt; &gt;= &amp;&amp; ||. */
    record Binary(String operator, Expression left, Expression right, Place place) implements Expression {

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** A denial. */
    record Negation(Expression of, Place place) implements Expression {

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** Whether a value is one of a list. */
    record In(Expression value, boolean denied, List<Expression> list, Place place) implements Expression {

        public In {
            list = List.copyOf(list);
        }

        @Override
        public List<Expression> parts() {
            return Stream.concat(Stream.of(value), list.stream()).toList();
        }
    }
}
