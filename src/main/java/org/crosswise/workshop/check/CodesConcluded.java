package org.crosswise.workshop.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.Expression.Text;
import org.crosswise.engine.Allowed;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The codes of one conclusion, held against the tables. */
final class CodesConcluded {

    /** As tables write codes: {@code ABDOMINAL_WALL} or {@code modifiedSchober}. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)+|[a-z]+[A-Z][A-Za-z0-9]*");

    private final PlacedRule rule;
    private final Nouns nouns;
    private final Vocabulary tables;
    private final List<Issue> issues;

    CodesConcluded(PlacedRule rule, Nouns nouns, Vocabulary tables, List<Issue> issues) {
        this.rule = rule;
        this.nouns = nouns;
        this.tables = tables;
        this.issues = issues;
    }

    void read(Expression conclusion) {
        if (conclusion instanceof New created) {
            arguments(created.type(), created.type(), created.arguments());
        } else if (conclusion instanceof Call call) {
            String type = owner(call);
            arguments(type, type + "." + call.name(), call.arguments());
        }
        conclusion.parts().forEach(this::read);
    }

    private String owner(Call call) {
        if (call.of() instanceof Name name && Allowed.type(name.name()) != null) {
            return name.name();
        }
        Class<?> type = call.of() == null
                ? null
                : Types.quietly(null, rule.readings().variables()).of(call.of());
        return type == null ? "" : type.getSimpleName();
    }

    private void arguments(String type, String maker, List<Expression> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof Text text) {
                Noun noun = noun(type, maker, i);
                if (noun != null && !noun.words().contains(text.value()) && !isPlainWords(noun, text)) {
                    issues.add(CodesRead.unknown(rule, noun, text));
                } else if (noun != null && noun.name().equals("muscle")) {
                    axis(text);
                }
            }
        }
    }

    /** A flag may be about anything in plain words; what looks like a code is one. */
    private static boolean isPlainWords(Noun noun, Text text) {
        return noun.name().equals(Nouns.ABOUT) && !CODE.matcher(text.value()).matches();
    }

    private @Nullable Noun noun(String type, String maker, int argument) {
        String property = Makers.property(maker, argument);
        return property.isEmpty() ? nouns.of(type, maker.substring(maker.indexOf('.') + 1)) : nouns.of(type, property);
    }

    /** A muscle that has no such state. */
    private void axis(Text muscle) {
        String axis = String.join("", rule.concluded().words().getOrDefault("axis", Set.of()));
        Set<String> axes = Nouns.axes(tables, muscle.value());
        if (!axis.isEmpty() && !axes.contains(axis)) {
            issues.add(rule.issue(
                    IssueCode.UNKNOWN_CODE,
                    muscle.place(),
                    muscle.value() + " has no state " + axis,
                    "its states are " + String.join(", ", axes)));
        }
    }
}
