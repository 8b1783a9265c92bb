package org.crosswise.drl;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule file as a tree.
 *
 * @param packageName such as rules.evidence.iliopsoas
 * @param imports the imported names
 * @param rules the rules in their order
 * @param place where the package's name stands
 */
public record RuleFile(String packageName, List<Import> imports, List<RuleText> rules, Place place) {

    public RuleFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }

    /**
     * Reads a rule file.
     *
     * @throws DrlException at the first place where the text is not of the small rule language
     */
    public static RuleFile parse(String source) throws DrlException {
        return new Parser(Tokens.of(source)).file();
    }

    /** The same file with some of its rules. */
    public RuleFile only(Predicate<RuleText> wanted) {
        return new RuleFile(packageName, imports, rules.stream().filter(wanted).toList(), place);
    }

    /**
     * An import.
     *
     * @param name fully qualified class
     * @param function the name of an accumulate function, null for a fact type
     * @param place where it stands
     */
    public record Import(String name, @Nullable String function, Place place) {}

    /**
     * A rule.
     *
     * @param id its name
     * @param annotations by name, each with its quoted value
     * @param group its agenda group
     * @param conditions what must hold
     * @param conclusion the one value it inserts
     * @param place where its name stands
     * @param annotated where each annotation stands, by its name
     */
    public record RuleText(
            String id,
            Map<String, String> annotations,
            String group,
            List<Condition> conditions,
            Expression conclusion,
            Place place,
            Map<String, Place> annotated) {

        public RuleText {
            annotations = Map.copyOf(annotations);
            annotated = Map.copyOf(annotated);
            conditions = List.copyOf(conditions);
        }

        /** Where an annotation stands; where the rule's name stands when it has none of that name. */
        public Place placeOf(String annotation) {
            return annotated.getOrDefault(annotation, place);
        }
    }
}
