package org.crosswise.workshop.words;

import java.util.List;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Number;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.Expression.Text;
import org.crosswise.report.Words;

/** What a call is given, in words. */
final class Arguments {

    private final List<Expression> given;
    private final Scope scope;
    private final Labels labels;
    private final Phrasebook phrases;

    Arguments(List<Expression> given, Scope scope, Labels labels, Phrasebook phrases) {
        this.given = given;
        this.scope = scope;
        this.labels = labels;
        this.phrases = phrases;
    }

    /** The word for a slot of a template: {@code 0}, {@code *} for all, {@code *1} for all from the second on. */
    String word(String kind, String place) {
        if (place.startsWith("*")) {
            int from = place.length() == 1 ? 0 : Integer.parseInt(place.substring(1));
            return all(kind, given.subList(Math.min(from, given.size()), given.size()));
        }
        int at = Integer.parseInt(place);
        return at < given.size() ? one(kind, given.get(at)) : "";
    }

    private String all(String kind, List<Expression> several) {
        if (kind.equals("ofClass")) {
            List<String> classes =
                    several.stream().map(each -> one("kindOfEvidence", each)).toList();
            return classes.isEmpty() ? "" : " by " + Lists.or(classes);
        }
        return Lists.or(several.stream().map(each -> one(kind, each)).toList());
    }

    private String one(String kind, Expression argument) {
        if (kind.equals("on")) {
            return on(argument);
        } else if (argument instanceof Text text) {
            return text(kind, text.value());
        } else if (argument instanceof Number number) {
            return number.value().replace('-', '\u2212');
        } else if (argument instanceof Name name) {
            return named(kind, name.name());
        }
        return lookedUp(argument);
    }

    private String text(String kind, String value) {
        return switch (kind) {
            case "raw" -> value;
            case "Term" -> term(value);
            default -> labels.of(kind, value);
        };
    }

    private String term(String name) {
        Pair pair = phrases.pair("terms", name);
        return pair == null ? "the term \"" + Words.ofCode(name) + "\" holds" : pair.yes();
    }

    private String named(String kind, String name) {
        if (name.startsWith("$")) {
            return scope.noun(name);
        }
        return switch (name) {
            case "this" -> "it";
            case "true" -> kind;
            case "false" -> "in" + kind;
            default -> name;
        };
    }

    /** A row of a table, or something of a fact that is bound. */
    private String lookedUp(Expression argument) {
        if (argument instanceof Call call
                && !call.arguments().isEmpty()
                && call.arguments().get(0) instanceof Text text
                && call.of() instanceof Name of
                && scope.type(of.name()).equals("Vocabulary")) {
            return labels.of(call.name(), text.value());
        }
        return Arguments.isCall(argument, "getMilder") ? "the one of its milder form" : noun(argument);
    }

    private String noun(Expression argument) {
        if (argument instanceof Call call && call.of() instanceof Name name) {
            return scope.noun(name.name());
        }
        return argument instanceof Property property && property.of() instanceof Name name
                ? scope.noun(name.name())
                : "that";
    }

    private static boolean isCall(Expression argument, String name) {
        return argument instanceof Call call && call.name().equals(name);
    }

    private String on(Expression argument) {
        if (argument instanceof Property property
                && property.of() instanceof Name name
                && name.name().equals("Side")) {
            return switch (property.name()) {
                case "LEFT" -> ", on the left";
                case "RIGHT" -> ", on the right";
                case "BILATERAL" -> ", on both sides";
                default -> "";
            };
        }
        return ", on the side of " + noun(argument);
    }
}
