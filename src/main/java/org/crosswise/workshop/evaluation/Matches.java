package org.crosswise.workshop.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Accumulate;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Exists;
import org.crosswise.drl.Condition.Not;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.engine.Allowed;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which facts fulfil conditions, from left to right.
 *
 * @param memory the facts
 * @param witness hears what is asked
 */
public record Matches(Memory memory, Witness witness) {

    public List<Bindings> of(List<Condition> conditions, Bindings before) {
        List<Bindings> partial = List.of(before);
        for (Condition condition : conditions) {
            partial = partial.stream()
                    .flatMap(bindings -> of(condition, bindings).stream())
                    .toList();
        }
        return partial;
    }

    private List<Bindings> of(Condition condition, Bindings bindings) {
        if (condition instanceof Pattern pattern) {
            return of(pattern, bindings);
        } else if (condition instanceof Not not) {
            return of(not.conditions(), bindings).isEmpty() ? List.of(bindings) : List.of();
        } else if (condition instanceof Exists exists) {
            return of(exists.conditions(), bindings).isEmpty() ? List.of() : List.of(bindings);
        }
        return of((Accumulate) condition, bindings);
    }

    private List<Bindings> of(Accumulate accumulate, Bindings bindings) {
        List<@Nullable Object> facts = new ArrayList<>();
        of(accumulate.source(), bindings).forEach(match -> facts.add(match.get(accumulate.argument())));
        boolean nothing = facts.isEmpty() && accumulate.function().equals("atLeastOne");
        return nothing ? List.of() : List.of(bindings.with(accumulate.variable(), List.copyOf(facts)));
    }

    private List<Bindings> of(Pattern pattern, Bindings bindings) {
        witness.reached(pattern, bindings);
        List<Bindings> matches = new ArrayList<>();
        for (Object fact : memory.of(Objects.requireNonNull(Allowed.type(pattern.type()), pattern.type()))) {
            Bindings match = matched(pattern, fact, bindings);
            if (match != null) {
                witness.fulfilled(pattern, fact);
                matches.add(match);
            }
        }
        return matches;
    }

    private @Nullable Bindings matched(Pattern pattern, Object fact, Bindings before) {
        Bindings bindings = before.with(pattern.variable(), fact);
        for (Constraint constraint : pattern.constraints()) {
            Evaluator evaluator = new Evaluator(fact, bindings, witness);
            if (constraint.variable() != null) {
                bindings = bindings.with(constraint.variable(), evaluator.value(constraint.expression()));
            } else if (!evaluator.holds(constraint.expression())) {
                return null;
            }
        }
        return bindings;
    }
}
