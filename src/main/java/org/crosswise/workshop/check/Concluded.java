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

    Concluded {
        words = Map.copyOf(words);
    }

    /** What a conclusion is, made where patterns were read: new, by a way of its type, or of what one of them bound. */
    static Concluded of(Expression conclusion, Readings readings) {
        if (conclusion instanceof New created) {
            return made(created.type(), created.type(), created.arguments());
        }
        Class<?> type = Types.quietly(null, readings.variables()).of(conclusion);
        Call call = maker(conclusion);
        String owner = call != null && call.of() instanceof Name name ? name.name() : "";
        String simple = type == null ? owner : type.getSimpleName();
        if (call == null || owner.isEmpty() || owner.startsWith("$")) {
            return new Concluded(type == null ? "" : simple, Copied.words(conclusion, readings));
        }
        Concluded made = made(owner, owner + "." + call.name(), call.arguments());
        return simple.equals(owner) && call == conclusion ? made : new Concluded(simple, changed(made, simple));
    }

    /** What is still certain behind {@code .opposite()} and the like: not the side, and nothing of another type. */
    private static Map<String, Set<String>> changed(Concluded made, String type) {
        Map<String, Set<String>> words = new HashMap<>(made.type().equals(type) ? made.words() : Map.of());
        words.remove(SIDE);
        return words;
    }

    /** The call that makes the conclusion: the innermost one of {@code Evidence.tight( … ).notConfirming()}. */
    static @Nullable Call maker(Expression conclusion) {
        Expression inner = conclusion;
        while (inner instanceof Call call && call.of() instanceof Call) {
            inner = call.of();
        }
        return inner instanceof Call call ? call : null;
    }

    private static Concluded made(String type, String maker, List<Expression> arguments) {
        Map<String, Set<String>> words = new HashMap<>();
        List<String> properties = Makers.properties(maker);
        for (int i = 0; i < properties.size(); i++) {
            String property = properties.get(i);
            int equals = property.indexOf('=');
            if (equals > 0) {
                words.put(
                        property.substring(0, equals),
                        Set.of(property.substring(equals + 1).split("\\|")));
            } else if (i >= arguments.size() && property.equals(SIDE)) {
                words.put(SIDE, Set.of(Side.NONE.name()));
            }
        }
        for (int i = 0; i < arguments.size(); i++) {
            String word = word(arguments.get(i));
            String property = Makers.property(maker, i);
            if (!property.isEmpty() && word != null) {
                words.put(property, Set.of(word));
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
