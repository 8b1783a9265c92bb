package org.crosswise.workshop.words;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Accumulate;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.report.Words;
import org.jspecify.annotations.Nullable;

/** What the variables of one rule stand for, in words. */
final class Scope {

    private static final String TABLES = "Vocabulary";
    private static final Set<String> SIDES = Set.of("$left", "$right");

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();
    private final Map<String, String> lists = new LinkedHashMap<>();
    private final Set<String> referred = new HashSet<>();
    private final Phrasebook phrases;
    private final Labels labels;

    Scope(RuleText rule, Phrasebook phrases, Labels labels) {
        this.phrases = phrases;
        this.labels = labels;
        rule.conditions().forEach(this::read);
        refer(rule.conclusion());
    }

    private void read(Condition condition) {
        if (condition instanceof Pattern pattern && pattern.variable() != null) {
            patterns.put(pattern.variable(), pattern);
        }
        if (condition instanceof Accumulate accumulate) {
            lists.put(accumulate.variable(), accumulate.argument());
        }
        if (condition instanceof Pattern pattern) {
            pattern.constraints().forEach(constraint -> refer(constraint.expression()));
        }
        condition.parts().forEach(this::read);
    }

    private void refer(Expression expression) {
        if (expression instanceof Name name) {
            referred.add(lists.getOrDefault(name.name(), name.name()));
        }
        expression.parts().forEach(this::refer);
    }

    /** The type of what a variable is bound to; empty when it is not known. */
    String type(String variable) {
        Pattern pattern = patterns.get(variable);
        return pattern == null ? "" : pattern.type();
    }

    /** What a variable is called where it is spoken of again. */
    String noun(String variable) {
        Pattern pattern = patterns.get(lists.getOrDefault(variable, variable));
        if (pattern == null) {
            return "that";
        }
        String name = name(pattern);
        return name.isEmpty() ? "that finding" : name;
    }

    private String name(Pattern pattern) {
        String code = "finding".equals(kind(pattern)) ? Codes.single(pattern, "code") : null;
        if (code != null) {
            return labels.of("finding", code).replaceAll(",$", "") + (shares(pattern, code) ? called(pattern) : "");
        }
        return phrases.shortName(pattern.type()) + (isAmbiguous(pattern) ? called(pattern) : "");
    }

    private String kind(Pattern pattern) {
        Phrasebook.Fields type = phrases.type(pattern.type());
        return type == null ? "" : type.text("kind");
    }

    private boolean shares(Pattern pattern, String code) {
        return patterns.values().stream()
                                .filter(other -> code.equals(Codes.single(other, "code")))
                                .count()
                        > 1
                && referred.contains(pattern.variable());
    }

    /** Whether another variable of the rule stands for a fact of the same type, and one of them is spoken of again. */
    private boolean isAmbiguous(Pattern pattern) {
        List<String> alike = patterns.entrySet().stream()
                .filter(entry -> entry.getValue().type().equals(pattern.type()))
                .map(Map.Entry::getKey)
                .toList();
        return alike.size() > 1 && alike.stream().anyMatch(referred::contains);
    }

    /** Whether the fact needs its variable's name to be told from another one of the rule. */
    boolean isAmbiguous(Pattern pattern, List<String> codes) {
        boolean sided = SIDES.contains(Objects.requireNonNullElse(pattern.variable(), ""));
        boolean finding = "finding".equals(kind(pattern)) && codes.size() == 1;
        return !sided && (finding ? shares(pattern, codes.get(0)) : codes.size() != 1 && isAmbiguous(pattern));
    }

    /** The variable's own name, where it alone tells two facts apart. */
    static String called(Pattern pattern) {
        String variable = Objects.requireNonNullElse(pattern.variable(), "");
        return variable.isEmpty() ? "" : " (" + Words.ofName(variable.substring(1)) + ")";
    }

    /** Whether but one fact is spoken of besides this one, so that its side is simply "the same". */
    boolean isOnlyOther(String variable, Pattern self) {
        return patterns.entrySet().stream()
                .filter(entry -> !entry.getValue().type().equals(TABLES))
                .filter(entry -> entry.getValue() != self)
                .allMatch(entry -> entry.getKey().equals(variable));
    }

    /** The pattern that a variable is bound to; null when it is none. */
    @Nullable
    Pattern pattern(String variable) {
        return patterns.get(variable);
    }
}
