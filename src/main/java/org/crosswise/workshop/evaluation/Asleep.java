package org.crosswise.workshop.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleSource;

/**
 * Rules that do not run: only active ones and those on trial do. What cases show of the others is neither right nor wrong.
 *
 * @param drafts ids of those that do not run yet, in reading order
 * @param retired ids of those that do not run any more, in reading order
 */
public record Asleep(List<String> drafts, List<String> retired) {

    public Asleep {
        drafts = List.copyOf(drafts);
        retired = List.copyOf(retired);
    }

    /** Whether a rule does not run; what is not understood does not. */
    public static boolean is(RuleText rule) {
        return !HandReasoning.WITH_TRIAL.contains(status(rule));
    }

    /**
     * Why a rule does not run, such as {@code draft: it does not run yet}; empty when it runs.
     */
    public static String why(RuleText rule) {
        if (!is(rule)) {
            return "";
        }
        return isRetired(rule) ? "retired: it does not run any more" : "draft: it does not run yet";
    }

    /**
     * Those of a set.
     *
     * @param wanted whether a rule is looked at, by id
     */
    public static Asleep of(RuleSource source, Predicate<String> wanted) {
        List<String> drafts = new ArrayList<>();
        List<String> retired = new ArrayList<>();
        source.topics().stream()
                .flatMap(topic -> topic.file().rules().stream())
                .filter(rule -> is(rule) && wanted.test(rule.id()))
                .forEach(rule -> (isRetired(rule) ? retired : drafts).add(rule.id()));
        return new Asleep(drafts, retired);
    }

    /** In words, such as {@code 2 drafts: a/b, a/c; 1 retired rule: a/d}; empty when every rule runs. */
    public String told() {
        List<String> words = new ArrayList<>();
        tell(words, drafts, "draft", "drafts");
        tell(words, retired, "retired rule", "retired rules");
        return String.join("; ", words);
    }

    private static void tell(List<String> words, List<String> rules, String one, String several) {
        if (!rules.isEmpty()) {
            words.add(rules.size() + " " + (rules.size() == 1 ? one : several) + ": " + String.join(", ", rules));
        }
    }

    private static boolean isRetired(RuleText rule) {
        return status(rule).equals("retired");
    }

    private static String status(RuleText rule) {
        return rule.annotations().getOrDefault("status", "");
    }
}
