package org.crosswise.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Accumulate;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Exists;
import org.crosswise.drl.Condition.Not;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.Place;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.knowledge.Nearest;
import org.jspecify.annotations.Nullable;

/** Checks that a rule names only facts, members and variables that it may, and that its patterns do not multiply. */
final class RuleGateExpressions {

    /** Patterns that nothing joins to the others or narrows to one code multiply the matches. */
    private static final int MAX_UNJOINED = 2;

    private static final int MAX_PATTERNS = 10;

    private static final List<String> CONSTANTS = List.of("true", "false", "this");

    private final String path;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> bound = new HashSet<>();
    private int unjoined;
    private int patterns;

    RuleGateExpressions(String path) {
        this.path = path;
    }

    List<Issue> check(RuleText rule) {
        rule.conditions().forEach(this::condition);
        if (patterns > MAX_PATTERNS) {
            refuse(
                    rule.place(),
                    IssueCode.TOO_MANY_PATTERNS,
                    patterns + " patterns: expected at most " + MAX_PATTERNS,
                    "conclude a term first and read it here");
        }
        if (unjoined > MAX_UNJOINED) {
            refuse(
                    rule.place(),
                    IssueCode.UNJOINED_PATTERNS,
                    unjoined + " patterns stand side by side without a join: they match every combination of facts",
                    "compare a property of one with a variable of another");
        }
        conclusion(rule.conclusion());
        return issues;
    }

    private void condition(Condition condition) {
        if (condition instanceof Pattern pattern) {
            pattern(pattern);
        } else if (condition instanceof Not not) {
            denied(not.conditions());
        } else if (condition instanceof Exists exists) {
            denied(exists.conditions());
        } else if (condition instanceof Accumulate accumulate) {
            accumulate.source().forEach(this::condition);
            function(accumulate);
        }
    }

    /** One pattern that must not match multiplies nothing; several are a join of their own. */
    private void denied(List<Condition> conditions) {
        int before = unjoined;
        conditions.forEach(this::condition);
        unjoined = conditions.size() == 1 ? before : unjoined;
    }

    private void function(Accumulate accumulate) {
        variable(accumulate.argument(), accumulate.place());
        if (!Allowed.FUNCTIONS.containsKey(accumulate.function())) {
            refuse(
                    accumulate.place(),
                    IssueCode.UNKNOWN_FUNCTION,
                    "unknown function " + accumulate.function(),
                    "use atLeastOne or every");
        }
        bound.add(accumulate.variable());
    }

    private void pattern(Pattern pattern) {
        patterns++;
        if (!Allowed.isType(pattern.type())) {
            refuse(
                    pattern.place(),
                    IssueCode.UNKNOWN_TYPE,
                    "unknown fact type " + pattern.type() + Nearest.hint(pattern.type(), Allowed.simpleNames()),
                    "");
        }
        if (!Joins.joined(pattern, bound)) {
            unjoined++;
        }
        for (Constraint constraint : pattern.constraints()) {
            expression(constraint.expression(), true);
            if (constraint.variable() != null) {
                bound.add(constraint.variable());
            }
        }
        if (pattern.variable() != null) {
            bound.add(pattern.variable());
        }
    }

    private void expression(Expression expression, boolean inPattern) {
        if (expression instanceof Name name) {
            name(name, inPattern);
        } else if (expression instanceof Property property) {
            member(property.name(), property.place());
            alone(property.of(), property.name());
        } else if (expression instanceof Call call) {
            member(call.name(), call.place());
            alone(call.of(), call.name());
        } else if (expression instanceof New created) {
            refuse(created.place(), IssueCode.FORBIDDEN_VALUE, "a condition creates nothing", "");
        }
        expression.parts().forEach(child -> expression(child, inPattern));
    }

    /** What the fact of a pattern holds is named alone, so that whoever looks for it finds one way of writing. */
    private void alone(@Nullable Expression of, String member) {
        if (of instanceof Name name && name.name().equals("this")) {
            refuse(
                    name.place(),
                    IssueCode.NOT_A_RULE,
                    "found this before " + member + ", expected " + member + " alone",
                    "write " + member);
        }
    }

    private void name(Name name, boolean inPattern) {
        if (name.name().startsWith("$")) {
            variable(name.name(), name.place());
        } else if (name.name().equals("this") && !inPattern) {
            refuse(name.place(), IssueCode.UNKNOWN_NAME, "this is the fact of a pattern, and here is none", "");
        } else if (!CONSTANTS.contains(name.name()) && !Allowed.isType(name.name())) {
            if (inPattern) {
                member(name.name(), name.place());
            } else {
                refuse(name.place(), IssueCode.UNKNOWN_NAME, "unknown name " + name.name(), "");
            }
        }
    }

    private void conclusion(Expression conclusion) {
        if (conclusion instanceof New created) {
            if (!Allowed.isConclusion(created.type())) {
                refuse(created.place(), IssueCode.FORBIDDEN_CONCLUSION, created.type() + " is no conclusion", "");
            }
            created.arguments().forEach(argument -> expression(argument, false));
        } else if (conclusion instanceof Call call && call.of() != null) {
            expression(call, false);
        } else {
            refuse(
                    conclusion.place(),
                    IssueCode.FORBIDDEN_CONCLUSION,
                    "a rule inserts one conclusion",
                    "write insert( Term.of( … ) ) or another type of rules/README.md");
        }
    }

    private void variable(String variable, Place place) {
        if (!bound.contains(variable)) {
            refuse(
                    place,
                    IssueCode.UNKNOWN_VARIABLE,
                    variable + " is not bound above" + Nearest.hint(variable, bound),
                    "");
        }
    }

    private void member(String name, Place place) {
        if (!Allowed.isMember(name)) {
            refuse(
                    place,
                    IssueCode.UNKNOWN_MEMBER,
                    "no fact has a property or method " + name + Nearest.hint(name, Allowed.memberNames()),
                    "");
        }
    }

    private void refuse(Place place, IssueCode code, String message, String hint) {
        issues.add(Issue.at(place, code, path, message, hint));
    }
}
