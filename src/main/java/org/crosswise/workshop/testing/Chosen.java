package org.crosswise.workshop.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.knowledge.Nearest;

/**
 * What is to be tested.
 *
 * @param topics in reading order
 * @param whole the topics of which every case is wanted; of the others those that speak of the rules
 * @param rules ids of single rules
 */
public record Chosen(List<Topic> topics, Set<String> whole, Set<String> rules) {

    public Chosen {
        topics = List.copyOf(topics);
        whole = Set.copyOf(whole);
        rules = Set.copyOf(rules);
    }

    /**
     * What these ids stand for: a topic, or {@code topic/rule}; everything when there is none.
     *
     * @throws UnknownIdException at the first one that is neither
     */
    public static Chosen of(List<String> ids, RuleSource source) {
        Set<String> topics = source.topics().stream().map(Topic::name).collect(Collectors.toSet());
        Set<String> rules = source.topics().stream()
                .flatMap(topic -> topic.file().rules().stream())
                .map(rule -> rule.id())
                .collect(Collectors.toSet());
        for (String id : ids) {
            if (!topics.contains(id) && !rules.contains(id)) {
                throw new UnknownIdException(id, Nearest.hint(id, id.contains("/") ? rules : topics));
            }
        }
        return of(ids, source, topics);
    }

    private static Chosen of(List<String> ids, RuleSource source, Set<String> all) {
        Set<String> whole = new HashSet<>(ids.isEmpty() ? all : ids);
        whole.retainAll(all);
        Set<String> rules = new HashSet<>(ids);
        rules.removeAll(whole);
        List<Topic> topics = new ArrayList<>(source.topics());
        topics.removeIf(topic ->
                !whole.contains(topic.name()) && rules.stream().noneMatch(rule -> rule.startsWith(topic.name() + "/")));
        return new Chosen(topics, whole, rules);
    }

    /** Keeps the cases that are wanted. */
    public TopicResult of(TopicResult result) {
        return whole.contains(result.topic())
                ? result
                : new TopicResult(
                        result.topic(),
                        result.file(),
                        result.cases().stream()
                                .filter(each -> each.concerns(rules))
                                .toList(),
                        result.problem());
    }
}
