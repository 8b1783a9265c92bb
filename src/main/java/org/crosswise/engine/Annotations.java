package org.crosswise.engine;

import java.util.Map;
import java.util.TreeMap;
import org.crosswise.knowledge.Rule;
import org.crosswise.knowledge.RuleSet;
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

    static boolean isActive(org.kie.api.definition.rule.Rule rule) {
        return "active".equals(text(rule.getMetaData(), "status"));
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
                text(said, "strength"));
    }

    /** An annotation's value; the engine keeps the quotes of some files and drops those of others. */
    private static String text(Map<String, Object> said, String key) {
        String value = String.valueOf(said.getOrDefault(key, ""));
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
