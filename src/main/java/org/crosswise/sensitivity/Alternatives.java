package org.crosswise.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.assessment.Valid;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Grade;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The other values that a finding may have: of each band that the rules tell apart the nearest one. */
final class Alternatives {

    /** Who the person is and what was asked is not found by testing: another answer would be another person. */
    private static final Set<String> NOT_FOUND_BY_TESTING = Set.of("screens", "person");

    /** What is recorded when a test found nothing of a list. */
    private static final String NONE = "NONE";

    private final Vocabulary vocabulary;
    private final Bands bands;

    Alternatives(Vocabulary vocabulary, Bands bands) {
        this.vocabulary = vocabulary;
        this.bands = bands;
    }

    /**
     * Another value.
     *
     * @param value null when the finding would not be there at all
     * @param distance see {@link Change}
     */
    record Alternative(@Nullable Object value, BigDecimal distance) {}

    /** Other values of a recorded finding; {@code all} are the findings it stands among. */
    List<Alternative> of(Valid finding, List<Valid> all) {
        FindingKind kind = vocabulary.findings().get(finding.code());
        if (kind == null || NOT_FOUND_BY_TESTING.contains(kind.group())) {
            return List.of();
        }
        return switch (kind.type()) {
            case NUMBER, INTEGER -> numbers(kind, finding, all);
            case GRADE -> grades(finding);
            case BOOLEAN -> List.of(one(!(Boolean) finding.value()));
            case CHOICE -> choices(kind, finding);
            case CHOICES -> lists(kind, (List<?>) finding.value());
            default -> List.of();
        };
    }

    /** Values of a test that was not recorded, one of each band. */
    List<Object> results(FindingKind kind) {
        return switch (kind.type()) {
            case NUMBER, INTEGER -> numbers(kind);
            case GRADE -> List.copyOf(grades(kind.code()));
            case BOOLEAN -> List.of(true, false);
            case CHOICE -> List.copyOf(kind.values());
            case CHOICES ->
                kind.values().stream().map(value -> (Object) List.of(value)).toList();
            default -> List.of();
        };
    }

    private static Alternative one(@Nullable Object value) {
        return new Alternative(value, BigDecimal.ONE);
    }

    /** What may occur many times may be absent; where a word says so (palpation), it may have the other values. */
    private static List<Alternative> choices(FindingKind kind, Valid finding) {
        if (kind.repeatable() && !kind.values().contains(NONE)) {
            return List.of(one(null));
        }
        return kind.values().stream()
                .filter(value -> !value.equals(finding.value()))
                .map(Alternatives::one)
                .toList();
    }

    /** One element less, or one more; the word for none stands alone, and in the place of the last one. */
    private static List<Alternative> lists(FindingKind kind, List<?> recorded) {
        List<Alternative> lists = new ArrayList<>();
        for (String value : kind.values()) {
            if (!value.equals(NONE)) {
                List<Object> other = new ArrayList<>(recorded);
                other.remove(NONE);
                if (!other.remove(value)) {
                    other.add(value);
                    other.sort(null);
                }
                lists.add(one(other.isEmpty() ? noneOf(kind) : List.copyOf(other)));
            }
        }
        return lists;
    }

    private static @Nullable Object noneOf(FindingKind kind) {
        return kind.values().contains(NONE) ? List.of(NONE) : null;
    }

    private List<Alternative> grades(Valid finding) {
        int recorded = Grade.rank(finding.value().toString());
        List<Alternative> grades = new ArrayList<>();
        for (long rank : nearest(bands.starts(finding.code()), recorded, 0, Grade.ALL.size() - 1L, 1)) {
            grades.add(new Alternative(Grade.ALL.get((int) rank), BigDecimal.valueOf(Math.abs(rank - recorded))));
        }
        return grades;
    }

    private List<String> grades(String code) {
        return firsts(bands.starts(code), 0, Grade.ALL.size() - 1L, 1).stream()
                .map(rank -> Grade.ALL.get(rank.intValue()))
                .toList();
    }

    private List<Alternative> numbers(FindingKind kind, Valid finding, List<Valid> all) {
        long recorded = Bands.tenths((BigDecimal) finding.value());
        NavigableSet<Long> places = new TreeSet<>(bands.starts(kind.code()));
        for (Valid other : all) {
            if (other.code().equals(kind.code()) && other != finding) {
                apart(kind, Bands.tenths((BigDecimal) other.value()), places);
            }
        }
        List<Alternative> numbers = new ArrayList<>();
        for (long place : nearest(places, recorded, lowest(kind), highest(kind), step(kind))) {
            numbers.add(new Alternative(number(place), distance(kind, Math.abs(place - recorded))));
        }
        return numbers;
    }

    /** Where the difference to the other measurement begins to matter, to both sides of it. */
    private void apart(FindingKind kind, long other, NavigableSet<Long> places) {
        for (long difference : bands.differences(kind.code())) {
            places.add(other + difference);
            places.add(other - difference + 1);
        }
    }

    private List<Object> numbers(FindingKind kind) {
        return firsts(bands.starts(kind.code()), lowest(kind), highest(kind), step(kind)).stream()
                .map(place -> (Object) number(place))
                .toList();
    }

    /** In measurement errors; in smallest steps where there is none, because it was told and not measured. */
    private static BigDecimal distance(FindingKind kind, long tenths) {
        BigDecimal unit = kind.measurementError() != null
                ? kind.measurementError()
                : kind.resolution() != null ? kind.resolution() : BigDecimal.ONE;
        return number(tenths).divide(unit, MathContext.DECIMAL32);
    }

    private static BigDecimal number(long tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    private static long lowest(FindingKind kind) {
        return kind.min() == null ? 0 : Bands.tenths(kind.min());
    }

    private static long highest(FindingKind kind) {
        return kind.max() == null ? Integer.MAX_VALUE : Bands.tenths(kind.max());
    }

    private static long step(FindingKind kind) {
        return kind.type() == FindingKind.Type.INTEGER ? 10 : 1;
    }

    /** The value nearest to the recorded one of each band but its own. */
    private static Set<Long> nearest(NavigableSet<Long> starts, long recorded, long lowest, long highest, long step) {
        Set<Long> nearest = new TreeSet<>();
        for (long start : starts) {
            long above = ceiling(start, step);
            long place = start > recorded ? above : above - step;
            if (place >= lowest && place <= highest && place != recorded) {
                nearest.add(place);
            }
        }
        return nearest;
    }

    /** The first value of each band within the range. */
    private static Set<Long> firsts(NavigableSet<Long> starts, long lowest, long highest, long step) {
        Set<Long> firsts = new TreeSet<>();
        firsts.add(lowest);
        for (long start : starts) {
            long place = ceiling(start, step);
            if (place > lowest && place <= highest) {
                firsts.add(place);
            }
        }
        return firsts;
    }

    private static long ceiling(long place, long step) {
        return -Math.floorDiv(-place, step) * step;
    }
}
