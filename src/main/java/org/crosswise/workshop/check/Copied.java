package org.crosswise.workshop.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.assessment.Side;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.Name;

/** What is certain of evidence that a rule makes of evidence it has read, such as {@code $evidence.opposite()}. */
final class Copied {

    private static final String SIDE = "side";

    private Copied() {}

    /** The words that the conditions leave, with what the calls change; none for anything but a copy of evidence. */
    static Map<String, Set<String>> words(Expression conclusion, Readings readings) {
        if (conclusion instanceof Name variable) {
            return ofRead(variable.name(), readings);
        }
        if (!(conclusion instanceof Call call) || call.of() == null) {
            return Map.of();
        }
        Map<String, Set<String>> words = new HashMap<>(words(call.of(), readings));
        switch (call.name()) {
            case "notConfirming" -> words.put("mayConfirm", Set.of("false"));
            case "opposite" -> opposite(words);
            case "on" -> on(words, call.arguments());
            default -> words.clear();
        }
        return words;
    }

    private static Map<String, Set<String>> ofRead(String variable, Readings readings) {
        Map<String, Set<String>> words = new HashMap<>();
        for (Reading reading : readings.all()) {
            if (variable.equals(reading.pattern().variable())
                    && "Evidence".equals(reading.pattern().type())) {
                reading.atoms().forEach(atom -> limit(words, atom));
            }
        }
        return words;
    }

    private static void limit(Map<String, Set<String>> words, Atom atom) {
        Set<String> before = words.get(atom.key());
        Values left = before == null ? atom.values() : Choice.of(before).and(atom.values());
        if (left instanceof Choice choice && !choice.denied() && !choice.isEmpty()) {
            words.put(atom.key(), choice.words());
        }
    }

    private static void opposite(Map<String, Set<String>> words) {
        Set<String> sides = words.remove(SIDE);
        for (Side side : Side.values()) {
            if (Set.of(side.name()).equals(sides)) {
                words.put(SIDE, Set.of(side.opposite().name()));
            }
        }
    }

    private static void on(Map<String, Set<String>> words, List<Expression> arguments) {
        words.remove(SIDE);
        String side = arguments.size() == 1 ? Atom.word(arguments.get(0)) : null;
        if (side != null) {
            words.put(SIDE, Set.of(side));
        }
    }
}
