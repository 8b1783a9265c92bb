package org.crosswise.workshop.words;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Expression.Number;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.Expression.Text;
import org.crosswise.report.Words;
import org.jspecify.annotations.Nullable;

/** What the constraints of one pattern say, each with its negation. */
final class Parts {

    private final Pattern pattern;
    private final Scope scope;
    private final Phrasebook phrases;
    private final Labels labels;
    private final Amounts amounts;
    private final Unknown unknown;

    Parts(Pattern pattern, Scope scope, Phrasebook phrases, Labels labels, Amounts amounts, Unknown unknown) {
        this.pattern = pattern;
        this.scope = scope;
        this.phrases = phrases;
        this.labels = labels;
        this.amounts = amounts;
        this.unknown = unknown;
    }

    Part of(Expression expression) {
        if (Attribute.name(expression) != null) {
            return attribute(expression);
        } else if (expression instanceof Negation negation) {
            return of(negation.of()).reversed();
        } else if (expression instanceof Name name) {
            return member(name.name(), List.of());
        } else if (expression instanceof Call call) {
            return called(call);
        } else if (expression instanceof In in) {
            return word(in.value(), in.list(), !in.denied());
        }
        return expression instanceof Binary binary ? compared(binary) : strange(expression.toString());
    }

    private Part attribute(Expression expression) {
        String name = String.valueOf(Attribute.name(expression));
        List<String> values = Attribute.words(expression, name);
        String first = values.isEmpty() ? "" : values.get(0);
        Pair known = phrases.pair("attributes", (name + " " + first).strip());
        if (known == null) {
            unknown.add("the attribute " + name + " \"" + first + "\"");
            String words = Words.ofName(name) + " " + Words.ofCode(first);
            return Part.of(new Pair(", with " + words, "not with " + words));
        }
        return Part.of(known);
    }

    private Part member(String name, List<Expression> given) {
        Pair known = phrases.pair("members", pattern.type() + "." + name);
        if (known == null) {
            return strange(pattern.type() + "." + name);
        }
        Arguments arguments = new Arguments(given, scope, labels, phrases);
        return Part.of(
                new Pair(Template.fill(known.yes(), arguments::word), Template.fill(known.no(), arguments::word)));
    }

    private Part called(Call call) {
        if (call.of() == null) {
            return member(call.name(), call.arguments());
        } else if (call.of() instanceof Name name && name.name().startsWith("$")) {
            return ofOther(name.name(), call);
        }
        String operator =
                switch (call.name()) {
                    case "atLeast" -> ">=";
                    case "atMost" -> "<=";
                    case "above" -> ">";
                    case "below" -> "<";
                    default -> "";
                };
        boolean score = !operator.isEmpty() && call.arguments().size() == 1;
        return score
                ? number(call.of(), operator, call.arguments().get(0))
                : strange(pattern.type() + "." + call.name());
    }

    /** What another fact says of this one. */
    private Part ofOther(String variable, Call call) {
        Pair known = phrases.pair("members", scope.type(variable) + "." + call.name());
        if (known == null) {
            return strange(scope.type(variable) + "." + call.name());
        }
        String noun = scope.noun(variable) + " ";
        Arguments arguments = new Arguments(call.arguments(), scope, labels, phrases);
        return Part.clause(
                noun + Template.fill(known.yes(), arguments::word), noun + Template.fill(known.no(), arguments::word));
    }

    private Part compared(Binary binary) {
        return switch (binary.operator()) {
            case "&&" -> both(of(binary.left()), of(binary.right()));
            case "||" -> either(of(binary.left()), of(binary.right()));
            default ->
                binary.right() instanceof Text
                        ? word(
                                binary.left(),
                                List.of(binary.right()),
                                binary.operator().equals("=="))
                        : number(binary.left(), binary.operator(), binary.right());
        };
    }

    private static Part both(Part left, Part right) {
        return new Part(
                left.form(),
                new Pair(
                        joined("", left.said().yes(), " and ", right.said().yes()),
                        joined("either ", left.said().no(), " or ", right.said().no())));
    }

    private static Part either(Part left, Part right) {
        return new Part(
                left.form(),
                new Pair(
                        joined(
                                "either ",
                                left.said().yes(),
                                " or ",
                                right.said().yes()),
                        joined("", left.said().no(), " and ", right.said().no())));
    }

    private static String joined(String before, String left, String joint, String right) {
        return before + left + joint + Clauses.continued(left, right);
    }

    private Part word(Expression value, List<Expression> list, boolean is) {
        String name = value instanceof Name named ? named.name() : "";
        Phrasebook.Fields type = phrases.type(pattern.type());
        boolean code = type != null && type.text("code").equals(name);
        Phrasebook.Fields known = phrases.fields(pattern.type() + "." + name);
        if (!code && (known == null || !known.has("is"))) {
            return strange(pattern.type() + "." + name);
        }
        String kind = code && type != null ? type.text("kind") : String.valueOf(known == null ? "" : known.text("is"));
        String before = known != null && known.has("before") ? known.text("before") + " " : "";
        List<String> words =
                list.stream().map(element -> labelled(kind, element)).toList();
        String noun = known != null && known.has("noun") ? known.text("noun") + " " : "";
        Pair said = new Pair(noun + "is " + before + Lists.or(words), noun + isNot(before, words));
        Pair meant = is ? said : said.reversed();
        return noun.isEmpty() ? Part.verb(meant.yes(), meant.no()) : Part.clause(meant.yes(), meant.no());
    }

    private static String isNot(String before, List<String> words) {
        return switch (words.size()) {
            case 1 -> "is not " + before + words.get(0);
            case 2 -> "is neither " + before + words.get(0) + " nor " + before + words.get(1);
            default -> "is none of " + before + Lists.and(words);
        };
    }

    private String labelled(String kind, Expression element) {
        if (element instanceof Text text) {
            return text.value().isEmpty() ? "nothing" : labels.of(kind, text.value());
        }
        return new Arguments(List.of(element), scope, labels, phrases).word(kind, "0");
    }

    private Part number(Expression left, String operator, Expression right) {
        String name = name(left);
        if (name.equals("value") && right instanceof Number number) {
            Pair said = amounts.ofFinding(Codes.of(pattern, "code"), operator, number.value());
            return Part.verb("is " + said.yes(), "is " + said.no());
        }
        Phrasebook.Fields known = phrases.fields(pattern.type() + "." + name);
        if (known == null || !known.has("measure")) {
            return word(left, List.of(right), operator.equals("=="), known);
        }
        return measured(known, arguments(left), operator, right);
    }

    /** A property that is the same as, or another than, one of another fact. */
    private Part word(Expression left, List<Expression> right, boolean is, Phrasebook.@Nullable Fields known) {
        if (known != null && known.has("is")) {
            return word(left, right, is);
        }
        List<Expression> of = right.get(0).parts();
        boolean other = !of.isEmpty() && of.get(0) instanceof Name;
        if (!other || name(left).isEmpty()) {
            return strange(pattern.type() + "." + name(left));
        }
        String noun = scope.noun(((Name) of.get(0)).name());
        Part same = Part.verb("is the same as in " + noun, "is not the same as in " + noun);
        return is ? same : same.reversed();
    }

    private Part measured(Phrasebook.Fields known, Arguments arguments, String operator, Expression right) {
        String noun = Template.fill(known.text("measure"), arguments::word) + " is ";
        if (right instanceof Number number) {
            boolean before = number.value().equals("0") && known.has("unknown");
            Pair said = Amounts.compared(operator, Amounts.plain(number.value()) + unit(known));
            if (before && operator.equals("<")) {
                return Part.clause(known.text("unknown"), known.text("known"));
            }
            return before
                    ? Part.clause(known.text("known"), known.text("unknown"))
                    : Part.clause(noun + said.yes(), noun + said.no());
        }
        Phrasebook.Fields other = phrases.fields(pattern.type() + "." + name(right));
        Pair said = Amounts.compared(operator, other == null ? "that" : other.text("measure"));
        return Part.clause(noun + said.yes(), noun + said.no());
    }

    /** The unit of a number: its own, or that of the finding's value. */
    private String unit(Phrasebook.Fields known) {
        return known.text("of").equals("value") ? amounts.unit(Codes.of(pattern, "code")) : known.text("unit");
    }

    private static String name(Expression expression) {
        if (expression instanceof Call call) {
            return call.name();
        } else if (expression instanceof Property property) {
            return property.name();
        }
        return expression instanceof Name name ? name.name() : "";
    }

    private Arguments arguments(Expression expression) {
        List<Expression> given = expression instanceof Call call ? call.arguments() : new ArrayList<>();
        return new Arguments(given, scope, labels, phrases);
    }

    private Part strange(String what) {
        unknown.add(what);
        String words = Words.ofName(what.substring(what.indexOf('.') + 1));
        return Part.clause("\"" + words + "\" holds", "\"" + words + "\" does not hold");
    }
}
