package org.crosswise.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold for a rule to fire. */
public sealed interface Condition {

    /** Where it begins. */
    Place place();

    /** The conditions it is made of; none for a pattern. */
    default List<Condition> parts() {
        return List.of();
    }

    /**
     * A fact that must be there.
     *
     * @param variable the name it is bound to, null when it is not bound
     * @param type simple name of the fact type
     * @param constraints what must hold of it
     */
    record Pattern(@Nullable String variable, String type, List<Constraint> constraints, Place place)
            implements Condition {

        public Pattern {
            constraints = List.copyOf(constraints);
        }
    }

    /** Conditions that must not hold together. */
    record Not(List<Condition> conditions, Place place) implements Condition {

        public Not {
            conditions = List.copyOf(conditions);
        }

        @Override
        public List<Condition> parts() {
            return conditions;
        }
    }

    /** Conditions that must hold together, whatever fulfils them. */
    record Exists(List<Condition> conditions, Place place) implements Condition {

        public Exists {
            conditions = List.copyOf(conditions);
        }

        @Override
        public List<Condition> parts() {
            return conditions;
        }
    }

    /**
     * All facts that fulfil conditions, as a list.
     *
     * @param source the conditions
     * @param variable the name the list is bound to
     * @param function atLeastOne or every
     * @param argument the variable whose facts are listed
     */
    record Accumulate(List<Condition> source, String variable, String function, String argument, Place place)
            implements Condition {

        public Accumulate {
            source = List.copyOf(source);
        }

        @Override
        public List<Condition> parts() {
            return source;
        }
    }

    /**
     * A constraint of a pattern.
     *
     * @param variable the name the value is bound to, null when it is not bound
     * @param expression what must be true, or the value that is bound
     */
    record Constraint(@Nullable String variable, Expression expression) {}
}
