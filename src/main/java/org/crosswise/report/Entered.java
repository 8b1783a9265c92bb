package org.crosswise.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.assessment.Registered;
import org.crosswise.assessment.Screened;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Unknown;
import org.crosswise.assessment.Valid;
import org.crosswise.assessment.Validated;

/** What was recorded: which tests on which sides, and in words. */
final class Entered {

    private static final String RED_FLAG = "redFlag";
    private static final String CONDITION = "condition";
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
        registered(validated, phrases);
        words.sort(Comparator.comparing(Recorded::words).thenComparingInt(Recorded::finding));
    }

    /** What was answered yes or unknown in the screens: an unknown that is not told would look like a no. */
    private void registered(Validated validated, Phrases phrases) {
        for (Registered flag : validated.redFlags()) {
            words.add(new Recorded(flag.index(), RED_FLAG, Side.NONE, phrases.redFlag(flag)));
        }
        for (Registered condition : validated.conditions()) {
            String what = phrases.condition(condition.code(), condition.side());
            words.add(new Recorded(condition.index(), CONDITION, oneSided(condition.side()), what));
        }
        for (Screened screen : validated.screens()) {
            screen.unknown().forEach(item -> words.add(unknown(screen, item, phrases)));
        }
    }

    private static Recorded unknown(Screened screen, Unknown item, Phrases phrases) {
        return screen.code().equals("redFlagScreen")
                ? new Recorded(item.index(), RED_FLAG, Side.NONE, phrases.question(item.code()) + " Unknown")
                : new Recorded(
                        item.index(),
                        CONDITION,
                        oneSided(item.side()),
                        phrases.condition(item.code(), item.side()) + ": unknown");
    }

    private static Side oneSided(Side side) {
        return side.isOneSided() ? side : Side.NONE;
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
