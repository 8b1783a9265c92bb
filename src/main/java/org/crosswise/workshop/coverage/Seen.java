package org.crosswise.workshop.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.Text;
import org.crosswise.fact.Attributed;
import org.crosswise.workshop.evaluation.Bindings;
import org.crosswise.workshop.evaluation.Evaluator;
import org.crosswise.workshop.evaluation.Witness;
import org.jspecify.annotations.Nullable;

/** What was seen of the conditions of one rule, over any number of cases. For one thread. */
final class Seen implements Witness {

    private final Map<Object, Set<Truth>> truths = new HashMap<>();
    private @Nullable Pattern pattern;
    private boolean named;
    private List<Expression> naming = List.of();
    private final List<Expression> held = new ArrayList<>();
    private @Nullable Object asked;

    /** What a spot was seen to be. */
    Set<Truth> of(Spot spot) {
        return truths.getOrDefault(spot.condition() == null ? spot.pattern() : spot.condition(), Set.of());
    }

    @Override
    public void reached(Pattern next, Bindings bindings) {
        end();
        pattern = next;
        naming = Spots.naming(next);
        named = false;
        asked = null;
    }

    @Override
    public void saw(Expression condition, Evaluator evaluator, boolean holds) {
        if (asked != evaluator.self()) {
            asked = evaluator.self();
            held.clear();
        }
        if (!naming.contains(condition)) {
            named = true;
            note(condition, isRecorded(condition, evaluator) ? (holds ? Truth.TRUE : Truth.FALSE) : Truth.NOT_RECORDED);
        } else if (holds) {
            note(condition, Truth.TRUE);
            held.add(condition);
            named |= held.size() == naming.size();
        }
    }

    @Override
    public void fulfilled(Pattern by, Object fact) {
        named = true;
        note(by, Truth.TRUE);
    }

    /** A pattern whose fact is not there: nothing can be asked of it. */
    void end() {
        if (pattern != null && !named) {
            naming.forEach(each -> note(each, Truth.NOT_RECORDED));
            Spots.first(pattern).forEach(each -> note(each, Truth.NOT_RECORDED));
            note(pattern, Truth.NOT_RECORDED);
        }
        pattern = null;
    }

    private void note(Object condition, Truth truth) {
        truths.computeIfAbsent(condition, key -> EnumSet.noneOf(Truth.class)).add(truth);
    }

    /** Whether every attribute that it reads was entered. */
    private static boolean isRecorded(Expression expression, Evaluator evaluator) {
        if (expression instanceof Call call && Spots.readsAttribute(call) && isAttribute(call)) {
            Object of = call.of() == null ? evaluator.self() : evaluator.value(call.of());
            return !(of instanceof Attributed attributed)
                    || attributed
                            .attributes()
                            .containsKey(((Text) call.arguments().get(0)).value());
        }
        return expression.parts().stream().allMatch(part -> isRecorded(part, evaluator));
    }

    private static boolean isAttribute(Call call) {
        return call.arguments().size() == 1
                && call.arguments().get(0) instanceof Text
                && Set.of("marked", "attribute").contains(call.name());
    }
}
