package org.crosswise.workshop.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.Expression.Text;
import org.jspecify.annotations.Nullable;

/**
 * Constraints in words, with the values that were seen.
 *
 * @param self the fact that was asked; null when none was
 * @param bindings what was bound before
 */
record ConstraintWords(@Nullable Object self, Bindings bindings) {

    private static final Map<String, String> COMPARED =
            Map.of("==", "", "!=", "not ", "<", "below ", "<=", "at most ", ">", "above ", ">=", "at least ");
    private static final Map<String, String> METHODS = Map.of("apart", "the difference to", "shareOf", "the share of");

    /** What a pattern asks for beyond what it is about, without a fact. */
    static List<Ask> wanted(Pattern pattern, Bindings bindings) {
        ConstraintWords words = new ConstraintWords(null, bindings);
        return Ask.merged(pattern.constraints().stream()
                .filter(each -> each.variable() == null && !Asked.namesTheKind(each.expression()))
                .flatMap(each -> words.asks(each.expression()))
                .toList());
    }

    /** What was asked of a fact beyond what it is about. */
    static List<Ask> told(List<Asked> asked) {
        return Ask.merged(asked.stream()
                .filter(each -> !each.namesTheKind())
                .flatMap(each -> new ConstraintWords(
                                each.evaluator().self(), each.evaluator().bindings())
                        .asks(each.constraint().expression()))
                .toList());
    }

    private Stream<Ask> asks(Expression expression) {
        return expression instanceof Binary binary && binary.operator().equals("&&")
                ? Stream.concat(asks(binary.left()), asks(binary.right()))
                : Stream.of(judged(expression, ask(expression)));
    }

    private Ask judged(Expression expression, Ask ask) {
        return self == null ? ask : ask.thatHeld(new Evaluator(self, bindings, Witness.NOBODY).holds(expression));
    }

    private Ask ask(Expression expression) {
        if (expression instanceof Negation negation) {
            return ask(negation.of()).denied();
        } else if (expression instanceof In in) {
            String list =
                    in.list().stream().map(this::value).collect(Collectors.joining(in.denied() ? " nor " : " or "));
            return about(in.value(), (in.denied() ? "neither " : "") + list);
        } else if (expression instanceof Binary binary && COMPARED.containsKey(binary.operator())) {
            return about(binary.left(), COMPARED.get(binary.operator()) + value(binary.right()));
        } else if (expression instanceof Binary binary) {
            return combined(binary);
        } else if (expression instanceof Call call) {
            return called(call);
        }
        return about(expression, "yes");
    }

    private Ask combined(Binary binary) {
        List<Ask> both =
                Stream.of(binary.left(), binary.right()).flatMap(this::asks).toList();
        return new Ask(
                "",
                both.stream()
                        .map(Ask::asked)
                        .collect(Collectors.joining(binary.operator().equals("||") ? " or " : " and ")),
                both.stream()
                        .map(each -> each.subject() + " " + each.seen())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                false);
    }

    private Ask called(Call call) {
        if (call.of() != null) {
            return about(call.of(), phrase(call));
        } else if (call.name().equals("marked")) {
            return new Ask(
                    arguments(call), "yes", seen(new Call(null, "attribute", call.arguments(), call.place())), false);
        } else if (call.name().equals("atMost")) {
            return about(new Name("grade", call.place()), phrase(call));
        }
        return about(call, "yes");
    }

    private Ask about(Expression subject, String wanted) {
        return new Ask(subject(subject), wanted, seen(subject), false);
    }

    private String seen(Expression expression) {
        return self == null ? "" : Values.of(new Evaluator(self, bindings, Witness.NOBODY).value(expression));
    }

    private String subject(Expression expression) {
        if (expression instanceof Name name) {
            return name.name().equals("yes") ? "the answer" : value(name);
        } else if (expression instanceof Call call && call.of() == null) {
            return call.name().equals("attribute") ? arguments(call) : phrase(call);
        }
        return expression instanceof Call call ? subject(call.of()) + " " + phrase(call) : value(expression);
    }

    private String phrase(Call call) {
        if (call.of() != null && call.name().equals("concerns")) {
            return arguments(call) + " or both";
        }
        return (METHODS.getOrDefault(call.name(), Values.name(call.name())) + " " + arguments(call)).strip();
    }

    private String arguments(Call call) {
        return call.arguments().stream().map(this::value).collect(Collectors.joining(", "));
    }

    /** What is asked for: a literal, or what a variable stands for. */
    private String value(Expression expression) {
        if (expression instanceof Text text) {
            return Values.literal(text.value());
        } else if (expression instanceof Expression.Number number) {
            return number.value();
        } else if (expression instanceof Name name) {
            return name.name().startsWith("$") ? variable(name) : Values.name(name.name());
        } else if (expression instanceof Property property && isKnown(property.of())) {
            return Values.of(new Evaluator(null, bindings, Witness.NOBODY).value(property));
        } else if (expression instanceof Property property) {
            String what = property.name().equals("side") ? "that" : "the " + Values.name(property.name());
            return what + " of " + value(property.of());
        }
        return subject(expression);
    }

    private String variable(Name name) {
        return isKnown(name)
                ? Values.of(bindings.get(name.name()))
                : "the " + Values.name(name.name().substring(1));
    }

    /** Whether its value is known without a fact: a constant, or what was bound. */
    private boolean isKnown(Expression expression) {
        if (expression instanceof Property property) {
            return isKnown(property.of());
        }
        return expression instanceof Name name && (name.name().equals("Side") || bindings.has(name.name()));
    }
}
