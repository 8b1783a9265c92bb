package org.crosswise.workshop.check;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosswise.assessment.Side;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.Expression.Number;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.Expression.Text;
import org.crosswise.drl.Place;
import org.crosswise.drl.Written;
import org.crosswise.engine.Allowed;
import org.crosswise.engine.IssueCode;
import org.crosswise.fact.Score;
import org.crosswise.knowledge.Nearest;
import org.jspecify.annotations.Nullable;

/** The type of an expression, by the fact types themselves; tells what does not fit on the way. */
final class Types {

    /** Hears what does not fit. */
    interface Problems {
        void found(IssueCode code, Place place, String message, String hint);
    }

    private final @Nullable Class<?> self;
    private final Map<String, Class<?>> variables;
    private final Problems problems;

    /**
     * @param self the fact type whose pattern the expression stands in, null for a conclusion
     * @param variables the types of what is bound
     */
    Types(@Nullable Class<?> self, Map<String, Class<?>> variables, Problems problems) {
        this.self = self;
        this.variables = variables;
        this.problems = problems;
    }

    /** For a look at a type where nothing is told. */
    static Types quietly(@Nullable Class<?> self, Map<String, Class<?>> variables) {
        return new Types(self, variables, (code, place, message, hint) -> {});
    }

    /** The type; null when it is not known. */
    @Nullable
    Class<?> of(Expression expression) {
        if (expression instanceof Text) {
            return String.class;
        } else if (expression instanceof Number number) {
            return number.value().contains(".") ? double.class : int.class;
        } else if (expression instanceof Name name) {
            return named(name);
        } else if (expression instanceof Property property) {
            return property(property);
        } else if (expression instanceof Call call) {
            return called(call);
        } else if (expression instanceof New created) {
            return made(created);
        }
        combined(expression);
        return boolean.class;
    }

    private @Nullable Class<?> named(Name name) {
        if (name.name().startsWith("$")) {
            return variables.get(name.name());
        }
        return switch (name.name()) {
            case "true", "false" -> boolean.class;
            case "this" -> self;
            default -> Allowed.type(name.name()) != null ? null : member(self, name.name(), name.place());
        };
    }

    private @Nullable Class<?> property(Property property) {
        if (property.of() instanceof Name name && name.name().equals("Side")) {
            boolean known =
                    Stream.of(Side.values()).anyMatch(side -> side.name().equals(property.name()));
            if (!known) {
                problems.found(
                        IssueCode.WRONG_MEMBER,
                        property.place(),
                        "there is no side " + property.name(),
                        "the sides are " + Arrays.toString(Side.values()));
            }
            return Side.class;
        }
        Class<?> of = of(property.of());
        Class<?> type = member(of, property.name(), property.place());
        if (self == null && type != null) {
            problems.found(
                    IssueCode.WRONG_MEMBER,
                    property.place(),
                    "a conclusion reads ." + property.name() + " by its accessor",
                    "write " + Written.of(property.of()) + "." + accessor(of, property.name()) + "()");
        }
        return type;
    }

    private static String accessor(@Nullable Class<?> type, String property) {
        Method method = type == null ? null : Members.property(type, property);
        return method == null ? property : method.getName();
    }

    private @Nullable Class<?> member(@Nullable Class<?> type, String name, Place place) {
        if (type == null) {
            return null;
        }
        Method method = Members.property(type, name);
        if (method == null) {
            missing(type, name, place);
            return null;
        }
        return method.getReturnType();
    }

    private void missing(Class<?> type, String name, Place place) {
        List<String> others = Allowed.simpleNames().stream()
                .filter(other -> Members.has(Allowed.type(other), name))
                .sorted()
                .toList();
        String hint = Nearest.to(name, Members.names(type))
                .map(near -> "did you mean " + near + "?")
                .orElse(others.isEmpty() ? "" : "of " + String.join(", ", others));
        problems.found(IssueCode.WRONG_MEMBER, place, type.getSimpleName() + " has no " + name, hint);
    }

    private @Nullable Class<?> called(Call call) {
        List<@Nullable Class<?>> given = types(call.arguments());
        boolean ofType = call.of() instanceof Name name && Allowed.type(name.name()) != null;
        Class<?> owner = ofType
                ? Allowed.type(((Name) Objects.requireNonNull(call.of())).name())
                : call.of() == null ? self : of(call.of());
        if (owner == null) {
            return null;
        }
        List<Method> named = Members.methods(owner, call.name()).stream()
                .filter(method -> Modifier.isStatic(method.getModifiers()) == ofType)
                .toList();
        if (named.isEmpty()) {
            missing(owner, call.name(), call.place());
            return null;
        }
        return fitting(named, given, call.place(), owner.getSimpleName() + "." + call.name())
                ? named.get(0).getReturnType()
                : null;
    }

    private @Nullable Class<?> made(New created) {
        List<@Nullable Class<?>> given = types(created.arguments());
        Class<?> type = Allowed.type(created.type());
        if (type != null) {
            fitting(List.of(type.getConstructors()), given, created.place(), "new " + created.type());
        }
        return type;
    }

    private List<@Nullable Class<?>> types(List<Expression> expressions) {
        List<@Nullable Class<?>> types = new ArrayList<>();
        expressions.forEach(expression -> types.add(of(expression)));
        return types;
    }

    private boolean fitting(
            List<? extends Executable> known, List<@Nullable Class<?>> given, Place place, String name) {
        boolean fits = known.stream().anyMatch(method -> Members.takes(method, given));
        if (!fits) {
            String expected = String.join(
                    " or ", known.stream().map(Members::parameters).distinct().toList());
            problems.found(
                    IssueCode.WRONG_TYPE, place, name + " is given what it does not take", "it takes " + expected);
        }
        return fits;
    }

    private void combined(Expression expression) {
        if (expression instanceof Negation negation) {
            yesOrNo(negation.of());
        } else if (expression instanceof In in) {
            Class<?> value = of(in.value());
            in.list().forEach(element -> equal(value, of(element), element.place()));
        } else if (expression instanceof Binary binary) {
            switch (binary.operator()) {
                case "&&", "||" -> {
                    yesOrNo(binary.left());
                    yesOrNo(binary.right());
                }
                case "==", "!=" -> equal(of(binary.left()), of(binary.right()), binary.place());
                default -> {
                    number(binary.left(), binary.operator());
                    number(binary.right(), binary.operator());
                }
            }
        }
    }

    /** What must be true or false. */
    void yesOrNo(Expression expression) {
        Class<?> type = of(expression);
        if (type != null && type != boolean.class) {
            problems.found(
                    IssueCode.WRONG_TYPE,
                    expression.place(),
                    Written.of(expression) + " is " + Members.kind(type) + ", no condition",
                    "compare it with something");
        }
    }

    private void number(Expression expression, String operator) {
        Class<?> type = of(expression);
        if (type != null && !Members.isNumber(type)) {
            problems.found(
                    IssueCode.WRONG_TYPE,
                    expression.place(),
                    Written.of(expression) + " is " + Members.kind(type) + " and cannot be compared with " + operator,
                    type == Score.class || type == BigDecimal.class
                            ? "write atLeast, atMost, above or below"
                            : "compare it with == or in");
        }
    }

    private void equal(@Nullable Class<?> left, @Nullable Class<?> right, Place place) {
        if (left != null && right != null && !Members.mayBeEqual(left, right)) {
            problems.found(
                    IssueCode.WRONG_TYPE,
                    place,
                    Members.kind(left) + " and " + Members.kind(right) + " are never equal",
                    "");
        }
    }
}
