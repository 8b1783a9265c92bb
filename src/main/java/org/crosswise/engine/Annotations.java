package org.crosswise.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import org.crosswise.knowledge.Rule;
import org.crosswise.knowledge.RuleSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/** Reads what the annotations of the rules say about them. */
final class Annotations {

    private Annotations() {}

    /** The rules by id. */
    static Map<String, Rule> rules(KieBase base, RuleSet set) {
        Map<String, Rule> rules = new TreeMap<>();
        for (KiePackage group : base.getKiePackages()) {
            for (org.kie.api.definition.rule.Rule rule : group.getRules()) {
                rules.put(rule.getName(), described(rule, set));
            }
        }
        return Map.copyOf(rules);
    }

    static Status status(Map<String, Object> said) {
        return Status.of(text(said, "status"));
    }

    private static Rule described(org.kie.api.definition.rule.Rule rule, RuleSet set) {
        Map<String, Object> said = rule.getMetaData();
        return new Rule(
                rule.getName(),
                text(said, "version"),
                set.stageOf(rule.getName()),
                text(said, "says"),
                text(said, "threshold"),
                text(said, "source"),
                text(said, "strength"),
                day(text(said, "review")));
    }

    /** Null for no day; {@code rules check} tells of a text that is none. */
    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** An annotation's value; the engine keeps the quotes of some files and drops those of others. */
    private static String text(Map<String, Object> said, String key) {
        String value = String.valueOf(said.getOrDefault(key, ""));
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
