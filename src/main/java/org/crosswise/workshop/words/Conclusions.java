package org.crosswise.workshop.words;

import java.util.List;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.New;

/** What rules conclude, in words. */
final class Conclusions {

    private final Phrasebook phrases;
    private final Labels labels;
    private final Unknown unknown;

    Conclusions(Phrasebook phrases, Labels labels, Unknown unknown) {
        this.phrases = phrases;
        this.labels = labels;
        this.unknown = unknown;
    }

    String of(Expression conclusion, Scope scope) {
        if (conclusion instanceof New made) {
            return filled(made.type(), made.arguments(), scope);
        } else if (conclusion instanceof Call call && call.of() instanceof Name type) {
            return filled(type.name() + "." + call.name(), call.arguments(), scope);
        } else if (conclusion instanceof Call call && call.of() != null) {
            String key = type(conclusion) + "." + call.name();
            return of(call.of(), scope) + filled(key, call.arguments(), scope);
        }
        unknown.add("the conclusion " + conclusion);
        return "something";
    }

    /** The type of what is concluded; empty when it is not clear. */
    static String type(Expression conclusion) {
        if (conclusion instanceof New made) {
            return made.type();
        } else if (conclusion instanceof Call call && call.of() != null) {
            return call.of() instanceof Name name ? name.name() : type(call.of());
        }
        return "";
    }

    private String filled(String maker, List<Expression> given, Scope scope) {
        String template = phrases.conclusion(maker);
        if (template == null) {
            unknown.add("the conclusion " + maker);
            return maker.replace('.', ' ');
        }
        return Template.fill(template, new Arguments(given, scope, labels, phrases)::word);
    }
}
