package org.crosswise.workshop.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.Expression.Text;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.drl.Written;
import org.crosswise.engine.RuleSource;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The words that the rules use in the same place, such as the codes of yes/no findings: one is changed for the next. */
final class Pools {

    private final Map<String, NavigableSet<String>> pools = new HashMap<>();
    private final Vocabulary vocabulary;

    Pools(RuleSource source) {
        this.vocabulary = source.vocabulary();
        source.topics().forEach(topic -> topic.file().rules().forEach(this::collect));
    }

    /** Another word of the same kind, of the rules or else of the finding's table; null when neither knows one. */
    @Nullable
    String other(String use, String word) {
        String next = next(pools.getOrDefault(key(use, word), new TreeSet<>()), word);
        return next == null && use.endsWith(".value") ? next(values(word), word) : next;
    }

    private static @Nullable String next(NavigableSet<String> pool, String word) {
        String next = pool.higher(word);
        if (next == null && !pool.isEmpty()) {
            next = pool.first();
        }
        return Objects.equals(next, word) ? null : next;
    }

    /** What may be entered in place of it, by the first finding that takes it; nothing when none does. */
    private NavigableSet<String> values(String word) {
        return vocabulary.findings().values().stream()
                .map(FindingKind::values)
                .filter(values -> values.contains(word))
                .findFirst()
                .map(TreeSet::new)
                .orElseGet(TreeSet::new);
    }

    /** What a word of a pattern is compared with, or the method that it is given to. */
    static String use(String type, Expression around) {
        if (around instanceof Binary binary) {
            return use(type, binary.left());
        } else if (around instanceof In in) {
            return use(type, in.value());
        } else if (around instanceof Call call) {
            return (call.of() == null ? type : Written.of(call.of())) + "." + call.name();
        } else if (around instanceof New created) {
            return "new " + created.type();
        }
        return type + "." + (around instanceof Name name ? name.name() : Written.of(around));
    }

    private void collect(RuleText rule) {
        rule.conditions().forEach(this::collect);
        collect("", rule.conclusion());
    }

    private void collect(Condition condition) {
        if (condition instanceof Pattern pattern) {
            pattern.constraints().forEach(constraint -> collect(pattern.type(), constraint.expression()));
        }
        condition.parts().forEach(this::collect);
    }

    private void collect(String type, Expression expression) {
        List<Expression> parts = expression.parts();
        for (Expression part : parts) {
            if (part instanceof Text text) {
                pools.computeIfAbsent(key(use(type, expression), text.value()), use -> new TreeSet<>())
                        .add(text.value());
            }
            collect(type, part);
        }
    }

    /** Codes of findings are exchanged for those that are written in the same way. */
    private String key(String use, String word) {
        FindingKind kind = use.endsWith(".code") ? vocabulary.findings().get(word) : null;
        return kind == null ? use : use + " " + kind.type() + " " + kind.sides();
    }
}
