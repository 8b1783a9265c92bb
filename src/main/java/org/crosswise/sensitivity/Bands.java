package org.crosswise.sensitivity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.assessment.Valid;
import org.crosswise.drl.RuleFile;

/**
 * Which values of a finding the rules tell apart. Within a band every value gives the same conclusions, so that one value
 * of each band has to be tried, and draws that fall into the same bands have the same outcome.
 *
 * <p>Numbers are in tenths of the finding's unit, grades are their ranks.
 */
final class Bands {

    /** Stands for the findings of a rule that names none. */
    static final String EVERY = "*";

    private static final long LOWEST = Long.MIN_VALUE;

    private final Map<String, NavigableSet<Long>> starts;
    private final Map<String, NavigableSet<Long>> differences;
    private final Set<String> exact;

    Bands(Map<String, NavigableSet<Long>> starts, Map<String, NavigableSet<Long>> differences, Set<String> exact) {
        this.starts = Map.copyOf(starts);
        this.differences = Map.copyOf(differences);
        this.exact = Set.copyOf(exact);
    }

    static Bands of(List<RuleFile> rules) {
        BandReader reader = new BandReader();
        rules.forEach(file -> file.rules().forEach(reader::read));
        return reader.bands();
    }

    /** What the rules see of a value: equal for values that they do not tell apart. */
    Object seen(Valid finding) {
        if (!(finding.value() instanceof BigDecimal number)) {
            return finding.value();
        }
        boolean each = exact.contains(finding.code()) || exact.contains(EVERY);
        return each ? tenths(number) : band(starts(finding.code()), tenths(number));
    }

    /** What the rules see of the difference between two measurements of one kind. */
    Object seen(Valid one, Valid other) {
        return band(
                differences(one.code()),
                Math.abs(tenths((BigDecimal) one.value()) - tenths((BigDecimal) other.value())));
    }

    private static NavigableSet<Long> together(NavigableSet<Long> own, NavigableSet<Long> every) {
        NavigableSet<Long> all = new TreeSet<>(own);
        all.addAll(every);
        return all;
    }

    private static long band(NavigableSet<Long> starts, long value) {
        Long start = starts.floor(value);
        return start == null ? LOWEST : start;
    }

    /** Where bands of that finding begin, apart from the lowest. */
    NavigableSet<Long> starts(String code) {
        NavigableSet<Long> every = starts.get(EVERY);
        NavigableSet<Long> own = starts.getOrDefault(code, Collections.emptyNavigableSet());
        return every == null ? own : together(own, every);
    }

    /** Where bands of the difference between two measurements of that kind begin; none when no rule compares them. */
    NavigableSet<Long> differences(String code) {
        return differences.getOrDefault(code, Collections.emptyNavigableSet());
    }

    static long tenths(BigDecimal number) {
        return number.movePointRight(1).longValueExact();
    }
}
