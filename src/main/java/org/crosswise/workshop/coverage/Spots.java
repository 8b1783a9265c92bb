package org.crosswise.workshop.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Expression.Text;

/** The single conditions of a rule. */
final class Spots {

    /** Properties that say which fact is meant: another one is not a condition that is false, but nothing recorded. */
    private static final Set<String> NAMING =
            Set.of("code", "side", "muscle", "axis", "name", "kind", "arm", "scope", "about", "type", "target");

    /** Facts that are there in every assessment that comes as far as a rule that reads them. */
    private static final Set<String> ALWAYS = Set.of(
            "Arm",
            "ArmStrength",
            "ArmTarget",
            "AssessedArms",
            "Cross",
            "Gate",
            "Interval",
            "PainReferral",
            "SafetyLevel",
            "Screen",
            "Screening",
            "Standing",
            "Target",
            "Technique",
            "Vocabulary");

    private static final Set<String> ATTRIBUTES = Set.of("marked", "attribute");

    private Spots() {}

    static List<Spot> of(List<Condition> conditions) {
        List<Spot> spots = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Pattern pattern) {
                spots.addAll(of(pattern));
            }
            spots.addAll(of(condition.parts()));
        }
        return spots;
    }

    /** The conditions that say which fact is meant, before any other. */
    static List<Expression> naming(Pattern pattern) {
        List<Expression> singles = singles(pattern);
        int end = 0;
        while (end < singles.size() && isNaming(singles.get(end))) {
            end++;
        }
        return singles.subList(0, end);
    }

    /** The first condition that asks something of the fact that is meant; empty when there is none. */
    static List<Expression> first(Pattern pattern) {
        int named = naming(pattern).size();
        List<Expression> singles = singles(pattern);
        return singles.subList(named, Math.min(named + 1, singles.size()));
    }

    /** Whether what it reads may be left out where the fact itself is recorded. */
    static boolean readsAttribute(Expression expression) {
        return (expression instanceof Call call && ATTRIBUTES.contains(call.name()))
                || expression.parts().stream().anyMatch(Spots::readsAttribute);
    }

    private static List<Spot> of(Pattern pattern) {
        List<Spot> spots = new ArrayList<>();
        List<Expression> naming = naming(pattern);
        List<Expression> singles = singles(pattern);
        if (singles.isEmpty()) {
            spots.add(new Spot(pattern, null, named(pattern)));
        }
        for (int i = 0; i < singles.size(); i++) {
            Expression single = singles.get(i);
            spots.add(new Spot(
                    pattern, single, i < naming.size() ? named(pattern) : asked(pattern, single, i == naming.size())));
        }
        return spots;
    }

    private static Set<Truth> named(Pattern pattern) {
        return ALWAYS.contains(pattern.type()) ? Set.of(Truth.TRUE) : Set.of(Truth.TRUE, Truth.NOT_RECORDED);
    }

    private static Set<Truth> asked(Pattern pattern, Expression single, boolean isFirst) {
        if (asksWhetherLeftOut(single)) {
            return Set.of(Truth.FALSE, Truth.NOT_RECORDED);
        }
        boolean mayMiss = readsAttribute(single) || (isFirst && !ALWAYS.contains(pattern.type()));
        return mayMiss ? EnumSet.allOf(Truth.class) : Set.of(Truth.TRUE, Truth.FALSE);
    }

    /** An attribute that is an empty text was left out: nobody enters an empty one. */
    private static boolean asksWhetherLeftOut(Expression single) {
        return single instanceof Binary binary
                && readsAttribute(binary.left())
                && binary.operator().equals("==")
                && binary.right() instanceof Text text
                && text.value().isEmpty();
    }

    private static List<Expression> singles(Pattern pattern) {
        List<Expression> singles = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() == null) {
                collect(constraint.expression(), singles);
            }
        }
        return singles;
    }

    private static void collect(Expression expression, List<Expression> singles) {
        boolean combined =
                expression instanceof Binary binary && Set.of("&&", "||").contains(binary.operator());
        if (combined || expression instanceof Negation) {
            expression.parts().forEach(part -> collect(part, singles));
        } else {
            singles.add(expression);
        }
    }

    private static boolean isNaming(Expression single) {
        if (single instanceof Binary binary && binary.operator().equals("==")) {
            return isName(binary.left());
        }
        return single instanceof In in && !in.denied() && isName(in.value());
    }

    private static boolean isName(Expression value) {
        return value instanceof Name name && NAMING.contains(name.name());
    }
}
