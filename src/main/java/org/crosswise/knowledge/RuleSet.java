package org.crosswise.knowledge;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * Name, version and stages of a rule set.
 *
 * @param name such as lower-crossed
 * @param version of the whole set
 * @param stages in the order in which they run
 * @param contestedUntil the last stage that sees findings that contradict each other
 * @param answeredBy the stage after which every pattern and muscle state is concluded
 * @param followUp stages that run over two assessments of one person, and not over one alone
 */
public record RuleSet(
        String name,
        String version,
        List<Stage> stages,
        String contestedUntil,
        String answeredBy,
        List<Stage> followUp) {

    public RuleSet {
        stages = List.copyOf(stages);
        followUp = List.copyOf(followUp);
    }

    /** Whether this set's version comes before another: number by number, a missing one is 0. */
    public boolean isBefore(String other) {
        String[] own = version.split("\\.");
        String[] others = other.split("\\.");
        for (int i = 0; i < Math.max(own.length, others.length); i++) {
            int order = part(own, i).compareTo(part(others, i));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    private static BigInteger part(String[] version, int index) {
        return index < version.length ? new BigInteger(version[index]) : BigInteger.ZERO;
    }

    /** All stages: those of an assessment, then those of a follow-up. */
    public List<Stage> allStages() {
        return Stream.concat(stages.stream(), followUp.stream()).toList();
    }

    /**
     * A stage: what it concludes, later stages may deny or count.
     *
     * @param name agenda group of its rules, and name of its folder without the number
     * @param folder its folder below the rules
     * @param topics its topics, each a folder with a rule file and its cases
     */
    public record Stage(String name, String folder, List<String> topics) {

        public Stage {
            topics = List.copyOf(topics);
        }
    }

    /** The name of the stage that a rule runs in; empty when its topic is in none. */
    public String stageOf(String rule) {
        String topic = rule.substring(0, Math.max(0, rule.indexOf('/')));
        return allStages().stream()
                .filter(stage -> stage.topics().contains(topic))
                .map(Stage::name)
                .findFirst()
                .orElse("");
    }
}
