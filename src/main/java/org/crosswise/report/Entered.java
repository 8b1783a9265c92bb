package org.crosswise.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Valid;
import org.crosswise.assessment.Validated;

/** What was recorded: which tests on which sides, and in words. */
final class Entered {

    private static final BigDecimal SIXTY_FIVE = BigDecimal.valueOf(65);

    private final Map<String, Set<Side>> sides = new HashMap<>();
    private final List<Recorded> words = new ArrayList<>();
    private boolean from65;

    Entered(Validated validated, Phrases phrases) {
        for (Valid finding : validated.findings()) {
            sides.computeIfAbsent(finding.code(), code -> EnumSet.noneOf(Side.class))
                    .add(finding.side());
            words.add(new Recorded(finding.index(), finding.code(), finding.side(), phrases.of(finding)));
            from65 |= finding.code().equals("age")
                    && finding.value() instanceof BigDecimal age
                    && age.compareTo(SIXTY_FIVE) >= 0;
        }
        words.sort(Comparator.comparing(Recorded::words).thenComparingInt(Recorded::finding));
    }

    /** Whether a valid finding of that code was recorded on that side, or one that has no side. */
    boolean has(String code, Side side) {
        Set<Side> recorded = sides.getOrDefault(code, Set.of());
        return recorded.contains(side) || recorded.contains(Side.NONE);
    }

    /** Whether the person is known to be at least 65 years old. */
    boolean isFrom65() {
        return from65;
    }

    List<Recorded> words() {
        return words;
    }
}
