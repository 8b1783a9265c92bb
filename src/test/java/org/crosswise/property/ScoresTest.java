package org.crosswise.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Score;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.oracle.RawDocument;
import org.junit.jupiter.api.Test;

/**
 * The numbers that rules compare scores, weights and counts with: no document names them, so among the documents of all
 * cases and random ones some must come to the very number, to one just below and to one just above.
 */
class ScoresTest {

    /** Of a follow-up: two documents are needed, the cases of those topics stand on each number and beside it. */
    private static final Set<String> OF_TWO_DOCUMENTS = Set.of("Change", "Interval", "Retest");

    /** There are four arms: five cannot be met. */
    private static final List<String> HIGHEST = List.of("Cross met 4");

    private static final int RANDOM = 3_000;
    private static final BigDecimal WEIGHT_STEP = new BigDecimal("0.025");
    private static final BigDecimal JUST = new BigDecimal("0.1");

    private final Judges judges = new Judges();
    private final Set<Constant> constants = Constants.of(judges.rules.texts()).stream()
            .filter(constant -> !constant.isOfFinding() && !OF_TWO_DOCUMENTS.contains(constant.type()))
            .map(constant -> new Constant("", constant.type(), List.of(), constant.read(), constant.value()))
            .collect(Collectors.toSet());
    private final Map<String, NavigableMap<BigDecimal, RawDocument>> seen = new ConcurrentHashMap<>();

    @Test
    void everyNumberIsMetExactlyAndMissedNarrowly() {
        documents().parallel().forEach(this::note);
        List<String> missing = new ArrayList<>();
        List<RawDocument> near = new ArrayList<>();
        for (Constant constant : constants) {
            near.addAll(near(constant, missing));
        }

        assertThat(missing).isEmpty();
        assertThat(judges.disagreements(near.stream().distinct().toList())).isEmpty();
        assertThat(constants).hasSizeGreaterThan(20);
    }

    private Stream<RawDocument> documents() {
        RandomDocuments random = new RandomDocuments(17);
        List<RawDocument> documents = new ArrayList<>();
        CaseDocuments.byTopic(judges.rules).values().forEach(documents::addAll);
        Stream.generate(random::next).limit(RANDOM).forEach(documents::add);
        return documents.stream();
    }

    private void note(RawDocument document) {
        judges.derived(document).forEach(derived -> constants.stream()
                .filter(constant ->
                        derived.conclusion().getClass().getSimpleName().equals(constant.type()))
                .forEach(constant -> seen.computeIfAbsent(name(constant), key -> new ConcurrentSkipListMap<>())
                        .putIfAbsent(value(derived.conclusion(), constant.read()), document)));
    }

    private static String name(Constant constant) {
        return constant.type() + " " + constant.read();
    }

    private List<RawDocument> near(Constant constant, List<String> missing) {
        NavigableMap<BigDecimal, RawDocument> values = seen.getOrDefault(name(constant), new ConcurrentSkipListMap<>());
        BigDecimal number = new BigDecimal(constant.value());
        BigDecimal just = number.stripTrailingZeros().scale() > 0 ? JUST : BigDecimal.ONE;
        String what = name(constant) + " " + constant.value();
        List<RawDocument> near = new ArrayList<>();
        near.addAll(values.subMap(number.subtract(just), true, number, false).values());
        if (near.isEmpty()) {
            missing.add("just below " + what);
        }
        if (!values.containsKey(number)) {
            missing.add("at " + what);
        }
        near.addAll(values.subMap(number, true, number.add(just), true).values());
        if (values.subMap(number, false, number.add(just), true).isEmpty() && !HIGHEST.contains(what)) {
            missing.add("just above " + what);
        }
        return near;
    }

    /** What the fact says: its number, or the highest weight at which it still says yes. */
    private static BigDecimal value(Conclusion conclusion, String read) {
        Method method = Arrays.stream(conclusion.getClass().getMethods())
                .filter(m -> List.of(read, "get" + Character.toUpperCase(read.charAt(0)) + read.substring(1))
                        .contains(m.getName()))
                .findFirst()
                .orElseThrow();
        if (method.getParameterCount() == 0) {
            Object value = called(method, conclusion);
            return value instanceof Score score ? score.value().stripTrailingZeros() : new BigDecimal(value.toString());
        }
        BigDecimal weight = BigDecimal.ONE;
        while (weight.signum() > 0
                && called(method, conclusion, weight.doubleValue()).equals(false)) {
            weight = weight.subtract(WEIGHT_STEP);
        }
        return weight.stripTrailingZeros();
    }

    private static Object called(Method method, Object of, Object... arguments) {
        try {
            return Objects.requireNonNull(method.invoke(of, arguments));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }
}
