package org.crosswise.workshop.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosswise.assessment.Entry;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Text;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Grade;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.workshop.Sample;
import org.jspecify.annotations.Nullable;

/** Documents that differ from one in a single place that the rules of a topic could care about. */
final class Edits {

    private final Vocabulary vocabulary;
    private final Set<BigDecimal> numbers = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();

    Edits(List<RuleText> rules, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (RuleText rule : rules) {
            rule.conditions().forEach(this::collect);
        }
    }

    Stream<Sample> of(Sample sample) {
        List<Sample> edits = new ArrayList<>();
        for (int i = 0; i < sample.parts().size(); i++) {
            Entry entry = sample.parts().get(i).entry();
            edits.add(sample.without(i));
            if (entry != null) {
                int place = i;
                others(entry).forEach(other -> edits.add(sample.with(place, other)));
            }
        }
        codes.stream()
                .filter(code -> sample.parts().stream()
                        .noneMatch(part ->
                                part.entry() != null && code.equals(part.entry().code())))
                .forEach(code -> added(code).forEach(entry -> edits.add(sample.and(entry))));
        return edits.stream();
    }

    private void collect(Condition condition) {
        if (condition instanceof Pattern pattern) {
            pattern.constraints().forEach(constraint -> collect(constraint.expression()));
        }
        condition.parts().forEach(this::collect);
    }

    private void collect(Expression expression) {
        if (expression instanceof Expression.Number number) {
            numbers.add(new BigDecimal(number.value()));
        } else if (expression instanceof Text text && vocabulary.findings().containsKey(text.value())) {
            codes.add(text.value());
        }
        expression.parts().forEach(this::collect);
    }

    private List<Entry> others(Entry entry) {
        List<Entry> others = new ArrayList<>();
        FindingKind kind = vocabulary.findings().get(String.valueOf(entry.code()));
        if (kind == null) {
            return others;
        }
        values(kind).forEach(value -> others.add(with(entry, value, entry.side(), entry.attributes())));
        if ("LEFT".equals(entry.side()) || "RIGHT".equals(entry.side())) {
            String other = entry.side().equals("LEFT") ? "RIGHT" : "LEFT";
            others.add(with(entry, entry.value(), other, entry.attributes()));
        }
        kind.attributes().forEach((name, values) -> {
            Map<String, @Nullable Object> without = new LinkedHashMap<>(entry.attributes());
            without.remove(name);
            others.add(with(entry, entry.value(), entry.side(), without));
            for (Object value : values.isEmpty() ? List.of(true, false) : values) {
                Map<String, @Nullable Object> changed = new LinkedHashMap<>(entry.attributes());
                changed.put(name, value);
                others.add(with(entry, entry.value(), entry.side(), changed));
            }
        });
        others.removeIf(entry::equals);
        return others;
    }

    private List<Entry> added(String code) {
        FindingKind kind = vocabulary.findings().get(code);
        List<Entry> added = new ArrayList<>();
        if (kind != null) {
            String side = kind.sides() == FindingKind.Sides.NONE ? null : "LEFT";
            values(kind).forEach(value -> added.add(new Entry(0, code, value, side, null, Map.of())));
        }
        return added;
    }

    private List<?> values(FindingKind kind) {
        return switch (kind.type()) {
            case NUMBER, INTEGER -> near(kind);
            case BOOLEAN -> List.of(true, false);
            case GRADE -> Grade.ALL;
            case CHOICE -> kind.values();
            case CHOICES -> kind.values().stream().map(List::of).toList();
            default -> List.of();
        };
    }

    /** The numbers of the rules and one step beside them, as far as they are accepted. */
    private List<BigDecimal> near(FindingKind kind) {
        BigDecimal step = kind.resolution() == null ? BigDecimal.ONE : kind.resolution();
        return numbers.stream()
                .flatMap(number -> Stream.of(number.subtract(step), number, number.add(step)))
                .filter(number -> (kind.min() == null || number.compareTo(kind.min()) >= 0)
                        && (kind.max() == null || number.compareTo(kind.max()) <= 0))
                .distinct()
                .toList();
    }

    private static Entry with(
            Entry entry, @Nullable Object value, @Nullable String side, Map<String, @Nullable Object> attributes) {
        return new Entry(entry.index(), entry.code(), value, side, entry.unit(), attributes);
    }
}
