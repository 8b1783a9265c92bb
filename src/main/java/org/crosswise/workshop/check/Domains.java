package org.crosswise.workshop.check;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Grade;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The values that a property of a pattern's fact can have at all. */
final class Domains {

    /** Numbers of findings are rounded to one decimal. */
    static final BigDecimal TENTH = new BigDecimal("0.1");

    private static final Choice YES_OR_NO = Choice.of(Set.of("true", "false"));
    private static final BigDecimal UNKNOWN = BigDecimal.ONE.negate();
    private static final BigDecimal LONGEST_ONSET = BigDecimal.valueOf(36_500);
    private static final List<String> SHARES = List.of("weight", "strength", "speaksFor", "speaksAgainst");

    private final Vocabulary tables;
    private final FindingWords findings;
    private final Nouns nouns;
    private final Map<Reading, Shape> shapes = new IdentityHashMap<>();

    Domains(Vocabulary tables) {
        this.tables = tables;
        this.findings = new FindingWords(tables);
        this.nouns = new Nouns(tables);
    }

    /** What the facts that a pattern matches have in common; made once. */
    Shape shape(Reading reading) {
        Shape known = shapes.get(reading);
        if (known == null) {
            known = Shape.of(reading, this);
            shapes.put(reading, known);
        }
        return known;
    }

    /** All values of the property that a key names; null when they are not known. */
    @Nullable
    Values of(Reading reading, String key) {
        Pattern pattern = reading.pattern();
        if (key.startsWith("attribute( \"")) {
            return attribute(pattern, key.substring("attribute( \"".length(), key.length() - "\" )".length()));
        }
        return switch (key) {
            case "value" -> value(pattern);
            case "grade" -> pattern.type().equals("Graded") ? Choice.of(Set.copyOf(Grade.ALL)) : word(pattern, key);
            case "code" -> code(pattern);
            case "weeks" -> weeks(pattern);
            case "onsetDays" -> Range.between(UNKNOWN, LONGEST_ONSET);
            case "score" -> Range.between(BigDecimal.ONE.negate(), BigDecimal.ONE);
            default -> SHARES.contains(key) ? Range.between(BigDecimal.ZERO, BigDecimal.ONE) : other(reading, key);
        };
    }

    /** The step of a finding's numbers; null for what has none. */
    @Nullable
    BigDecimal step(Pattern pattern, String key) {
        if (!pattern.type().equals("Measured") || !key.equals("value")) {
            return List.of("weeks", "onsetDays").contains(key) ? BigDecimal.ONE : null;
        }
        List<FindingKind> kinds = findings.kinds(pattern);
        boolean whole = !kinds.isEmpty() && kinds.stream().allMatch(k -> k.type() == FindingKind.Type.INTEGER);
        return whole ? BigDecimal.ONE : TENTH;
    }

    private @Nullable Values other(Reading reading, String key) {
        Class<?> type = reading.type();
        int bracket = key.indexOf('(');
        String name = bracket < 0 ? key : key.substring(0, bracket);
        if (type == null || key.contains(".") || key.startsWith("$")) {
            return null;
        }
        Method method = bracket < 0
                ? Members.property(type, name)
                : Members.methods(type, name).stream().findFirst().orElse(null);
        boolean yesOrNo = method != null && method.getReturnType() == boolean.class;
        return yesOrNo ? YES_OR_NO : bracket < 0 ? word(reading.pattern(), key) : null;
    }

    private @Nullable Values word(Pattern pattern, String key) {
        Noun noun = nouns.of(pattern.type(), key);
        return noun == null ? null : Choice.of(noun.words());
    }

    private @Nullable Values code(Pattern pattern) {
        return FindingWords.isFinding(pattern.type())
                ? Choice.of(findings.codes(pattern.type()))
                : word(pattern, "code");
    }

    private @Nullable Values value(Pattern pattern) {
        if (pattern.type().equals("Measured")) {
            return numbers(findings.kinds(pattern));
        }
        Set<String> values = pattern.type().equals("Observed") ? findings.values(pattern) : Set.of();
        return values.isEmpty() ? null : Choice.of(values);
    }

    private static @Nullable Range numbers(List<FindingKind> kinds) {
        return kinds.isEmpty()
                ? null
                : Range.between(
                        end(kinds, FindingKind::min, BigDecimal::min), end(kinds, FindingKind::max, BigDecimal::max));
    }

    /** The widest end of several rows; none when a row has none. */
    private static @Nullable BigDecimal end(
            List<FindingKind> kinds,
            Function<FindingKind, @Nullable BigDecimal> end,
            BinaryOperator<BigDecimal> widest) {
        List<BigDecimal> ends = kinds.stream().map(end).filter(Objects::nonNull).toList();
        return ends.size() < kinds.size() ? null : ends.stream().reduce(widest).orElse(null);
    }

    private @Nullable Values attribute(Pattern pattern, String name) {
        Set<String> values = findings.attributes(pattern).get(name);
        if (values == null) {
            return null;
        }
        Set<String> orNotRecorded = new TreeSet<>(values);
        orNotRecorded.add("");
        return Choice.of(orNotRecorded);
    }

    /** Weeks of a condition, −1 where it has none. */
    private Range weeks(Pattern pattern) {
        BigDecimal low = null;
        BigDecimal high = UNKNOWN;
        for (ConditionKind kind : conditions(pattern)) {
            ConditionKind.Qualifier qualifier = kind.qualifier();
            low = qualifier != null && low == null ? BigDecimal.ZERO : qualifier == null ? UNKNOWN : low;
            high = qualifier == null ? high : high.max(BigDecimal.valueOf(qualifier.max()));
        }
        return Range.between(low == null ? UNKNOWN : low, high);
    }

    /** The conditions that a pattern may match. */
    List<ConditionKind> conditions(Pattern pattern) {
        Values named = Choice.allBut(Set.of());
        for (Atom atom : Atom.of(pattern)) {
            named = atom.key().equals("code") ? atom.values().and(named) : named;
        }
        Values codes = named;
        return tables.conditions().values().stream()
                .filter(kind -> codes instanceof Choice choice && choice.contains(kind.code()))
                .toList();
    }
}
