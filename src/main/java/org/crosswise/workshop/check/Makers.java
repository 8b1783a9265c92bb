package org.crosswise.workshop.check;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Side;
import org.crosswise.engine.Allowed;
import org.jspecify.annotations.Nullable;

/** The ways to make a conclusion: a static method of its type, or {@code new}, which takes every property in its order. */
final class Makers {

    private static final List<Class<?>> WORDS = List.of(String.class, boolean.class, Side.class);

    /**
     * What the arguments of each way to make a conclusion become: a property for each in their order, {@code -} for one
     * that is no word, and behind them what the way itself says. A side that is not given is the midline.
     */
    private static final Map<String, String> MAKERS = Map.ofEntries(
            Map.entry("Term.of", "name side"),
            Map.entry("Pattern.of", "code side"),
            Map.entry("Pattern.highest", "- code=LCS_FULL|LCS_PARTIAL|LCS_POSSIBLE"),
            Map.entry("Condition.derived", "code"),
            Map.entry("Sign.emergency", "code word=emergency clearable=false"),
            Map.entry("Sign.urgent", "code word=urgent clearable=false"),
            Map.entry("Sign.refer", "code word=refer clearable=false"),
            Map.entry("Sign.referUnlessCleared", "code word=refer clearable=true"),
            Map.entry("Sign.none", "code word=none clearable=false"),
            Map.entry("Evidence.tight", "muscle - kind axis=TIGHT against=false"),
            Map.entry("Evidence.againstTight", "muscle - kind axis=TIGHT against=true"),
            Map.entry("Evidence.weak", "muscle - kind axis=WEAK against=false"),
            Map.entry("Evidence.againstWeak", "muscle - kind axis=WEAK against=true"),
            Map.entry("Evidence.tooLong", "muscle - kind axis=LONG against=false"),
            Map.entry("Evidence.lowEndurance", "muscle - kind axis=LOW_ENDURANCE against=false"),
            Map.entry("MuscleState.of", "- state"),
            Map.entry("MuscleState.neurological", "state=UNDETERMINED"),
            Map.entry("OwnTest.of", "arm"),
            Map.entry("Arm.of", "- status"),
            Map.entry("Arm.midline", "code side=NONE"),
            Map.entry("Degree.of", "code"),
            Map.entry("Point.of", "type"),
            Map.entry("Candidate.of", "code side"),
            Map.entry("Bar.absolute", "grade=ABSOLUTE"),
            Map.entry("Bar.untilCleared", "grade=CLEARANCE"),
            Map.entry("Bar.prohibition", "grade=ABSOLUTE"),
            Map.entry("Caution.of", "- reason"),
            Map.entry("Recommendation.of", "code"),
            Map.entry("Question.of", "code side"),
            Map.entry("Flag.of", "code about= side=NONE"),
            Map.entry("Flag.about", "code about side"),
            Map.entry("Notice.of", "code side"),
            Map.entry("Change.notComparable", "- why verdict=NOT_COMPARABLE"),
            Map.entry("Turn.of", "- turn"),
            Map.entry("NextStep.of", "code"),
            Map.entry("NextStep.between", "code"));

    private Makers() {}

    /** What the arguments become, by {@code Type.method}, or {@code Type} for a new one; empty for an unknown way. */
    static List<String> properties(String maker) {
        String known = MAKERS.get(maker);
        return known != null ? List.of(known.split(" ")) : ofRecord(Allowed.type(maker));
    }

    private static List<String> ofRecord(@Nullable Class<?> type) {
        return type == null || !type.isRecord()
                ? List.of()
                : Arrays.stream(type.getRecordComponents())
                        .map(Makers::property)
                        .toList();
    }

    private static String property(RecordComponent component) {
        return WORDS.contains(component.getType()) ? component.getName() : "-";
    }

    /** The property that an argument of a maker becomes; empty when it is no word. */
    static String property(String maker, int argument) {
        List<String> properties = properties(maker);
        String property = argument < properties.size() ? properties.get(argument) : "-";
        return property.contains("=") || property.equals("-") ? "" : property;
    }
}
