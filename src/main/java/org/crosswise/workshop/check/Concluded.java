package org.crosswise.workshop.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswise.assessment.Side;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.Expression.Text;
import org.crosswise.fact.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a rule concludes, as far as its text tells.
 *
 * @param type the fact type
 * @param words the words that are possible, by property; a property without any may be whatever
 */
record Concluded(String type, Map<String, Set<String>> words) {

    private static final String SIDE = "side";

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
            Map.entry("SafetyLevel", "word"),
            Map.entry("Screen", "name complete"),
            Map.entry("Gate", "name"),
            Map.entry("Stop", "reason"),
            Map.entry("Evidence.tight", "muscle - kind axis=TIGHT against=false"),
            Map.entry("Evidence.againstTight", "muscle - kind axis=TIGHT against=true"),
            Map.entry("Evidence.weak", "muscle - kind axis=WEAK against=false"),
            Map.entry("Evidence.againstWeak", "muscle - kind axis=WEAK against=true"),
            Map.entry("Evidence.tooLong", "muscle - kind axis=LONG against=false"),
            Map.entry("Evidence.lowEndurance", "muscle - kind axis=LOW_ENDURANCE against=false"),
            Map.entry("NeurologicalSign", "muscle"),
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
            Map.entry("Notice.of", "code side"));

    Concluded {
        words = Map.copyOf(words);
    }

    static Concluded of(Expression conclusion) {
        if (conclusion instanceof New created) {
            return made(created.type(), created.type(), created.arguments());
        }
        Call call = maker(conclusion);
        String type = call != null && call.of() instanceof Name name ? name.name() : "";
        return call == null ? new Concluded("", Map.of()) : made(type, type + "." + call.name(), call.arguments());
    }

    /** The call that makes the conclusion: the innermost one of {@code Evidence.tight( … ).notConfirming()}. */
    static @Nullable Call maker(Expression conclusion) {
        Expression inner = conclusion;
        while (inner instanceof Call call && call.of() instanceof Call) {
            inner = call.of();
        }
        return inner instanceof Call call ? call : null;
    }

    /** The property that an argument of a maker becomes; empty when it is no word. */
    static String property(String maker, int argument) {
        String[] properties = MAKERS.getOrDefault(maker, "").split(" ");
        boolean named = argument < properties.length
                && !properties[argument].contains("=")
                && !properties[argument].equals("-");
        return named ? properties[argument] : "";
    }

    private static Concluded made(String type, String maker, List<Expression> arguments) {
        Map<String, Set<String>> words = new HashMap<>();
        String[] properties = MAKERS.getOrDefault(maker, "").split(" ");
        for (int i = 0; i < properties.length; i++) {
            int equals = properties[i].indexOf('=');
            if (equals > 0) {
                words.put(
                        properties[i].substring(0, equals),
                        Set.of(properties[i].substring(equals + 1).split("\\|")));
            } else if (i >= arguments.size() && properties[i].equals(SIDE)) {
                words.put(SIDE, Set.of(Side.NONE.name()));
            }
        }
        for (int i = 0; i < arguments.size(); i++) {
            String word = word(arguments.get(i));
            if (!property(maker, i).isEmpty() && word != null) {
                words.put(property(maker, i), Set.of(word));
            }
        }
        return new Concluded(type, type.equals("Pattern") ? withOutcome(words) : words);
    }

    /** Whether a pattern is an outcome follows from its code. */
    private static Map<String, Set<String>> withOutcome(Map<String, Set<String>> words) {
        Set<String> outcomes = words.getOrDefault("code", Set.of()).stream()
                .map(code -> String.valueOf(Pattern.of(code).isOutcome()))
                .collect(Collectors.toSet());
        if (!outcomes.isEmpty()) {
            words.put("outcome", outcomes);
        }
        return words;
    }

    /** A text, a side, true or false, or the code of a row that is looked up. */
    private static @Nullable String word(Expression argument) {
        boolean lookedUp = argument instanceof Call call
                && List.of("technique", "condition").contains(call.name())
                && call.arguments().size() == 1;
        return lookedUp && ((Call) argument).arguments().get(0) instanceof Text text
                ? text.value()
                : Atom.word(argument);
    }

    /** Whether a pattern may match it: none of its conditions excludes every word that is possible. */
    boolean mayMatch(Reading reading) {
        return reading.pattern().type().equals(type) && reading.atoms().stream().noneMatch(this::isExcludedBy);
    }

    private boolean isExcludedBy(Atom atom) {
        Set<String> possible = words.getOrDefault(atom.key(), Set.of());
        return !possible.isEmpty()
                && atom.values() instanceof Choice choice
                && possible.stream().noneMatch(choice::contains);
    }
}
