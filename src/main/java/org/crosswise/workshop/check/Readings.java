package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Accumulate;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Exists;
import org.crosswise.drl.Condition.Not;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.engine.Allowed;
import org.crosswise.workshop.check.Reading.Mode;
import org.jspecify.annotations.Nullable;

/** The patterns of a rule in their order, each with how it stands and what is bound. */
final class Readings {

    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, Class<?>> variables = new HashMap<>();

    private Readings() {}

    static Readings of(List<Condition> conditions) {
        Readings readings = new Readings();
        conditions.forEach(condition -> readings.read(condition, Mode.PRESENT));
        return readings;
    }

    List<Reading> all() {
        return readings;
    }

    /** The types of all that is bound, for the conclusion. */
    Map<String, Class<?>> variables() {
        return variables;
    }

    private void read(Condition condition, Mode mode) {
        if (condition instanceof Pattern pattern) {
            pattern(pattern, mode, mode == Mode.PRESENT ? pattern.variable() : null);
        } else if (condition instanceof Not not) {
            Mode denied = not.conditions().size() == 1 ? Mode.DENIED : Mode.DENIED_TOGETHER;
            not.conditions().forEach(part -> read(part, mode == Mode.PRESENT ? denied : Mode.DENIED_TOGETHER));
        } else if (condition instanceof Exists exists) {
            exists.conditions().forEach(part -> read(part, mode == Mode.PRESENT ? Mode.EXISTS : mode));
        } else if (condition instanceof Accumulate accumulate) {
            accumulate(accumulate);
        }
    }

    private void accumulate(Accumulate accumulate) {
        Mode mode = accumulate.function().equals("every") ? Mode.GATHERED : Mode.COUNTED;
        for (Condition source : accumulate.source()) {
            if (source instanceof Pattern pattern) {
                pattern(pattern, mode, accumulate.variable());
            } else {
                read(source, mode);
            }
        }
        variables.put(accumulate.variable(), List.class);
    }

    private void pattern(Pattern written, Mode mode, @Nullable String bound) {
        Class<?> type = Allowed.type(written.type());
        Pattern pattern = OneWriting.of(written, type);
        if (pattern.variable() != null && type != null) {
            variables.put(pattern.variable(), type);
        }
        for (Constraint constraint : pattern.constraints()) {
            Class<?> value = Types.quietly(type, variables).of(constraint.expression());
            if (constraint.variable() != null && value != null) {
                variables.put(constraint.variable(), value);
            }
        }
        readings.add(new Reading(pattern, mode, bound, variables, Atom.of(pattern)));
    }
}
