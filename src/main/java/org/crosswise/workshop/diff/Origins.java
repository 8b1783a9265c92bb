package org.crosswise.workshop.diff;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.fact.Flag;
import org.crosswise.fact.Gate;
import org.crosswise.fact.MuscleState;
import org.crosswise.fact.Pattern;
import org.crosswise.fact.SafetyLevel;
import org.crosswise.fact.Stop;
import org.crosswise.workshop.check.Neighbours;
import org.jspecify.annotations.Nullable;

/**
 * Tells the rules that make two answers differ from those that only follow them. First-hand are rules whose text changed, and
 * those that read nothing of a rule that differs: a table changed below them. For one thread.
 */
final class Origins {

    private static final String STOP = Stop.class.getSimpleName();

    /** What a follow-up compares of two reports. */
    private static final Set<String> COMPARED = Stream.of(
                    MuscleState.class, Pattern.class, SafetyLevel.class, Gate.class, Flag.class, Stop.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> changed;
    private final Map<String, Integer> stages;
    private final Set<String> ofFollowUp;
    private final List<RuleSource> sources;
    private final Set<String> stopping;
    private final Set<String> compared;
    private @Nullable List<Neighbours> neighbours;

    /**
     * @param changed ids of rules whose text is not the same
     * @param stages place of each rule's stage in the order of running
     * @param sources both sets
     */
    Origins(Set<String> changed, Map<String, Integer> stages, List<RuleSource> sources) {
        this.changed = changed;
        this.stages = stages;
        this.sources = List.copyOf(sources);
        this.stopping = ids(sources, (source, topic) -> true, rule -> type(rule.conclusion())
                .equals(STOP));
        this.compared = ids(sources, (source, topic) -> true, rule -> COMPARED.contains(type(rule.conclusion())));
        this.ofFollowUp =
                ids(sources, (source, topic) -> source.set().followUp().contains(topic.stage()), rule -> true);
    }

    /**
     * The first-hand rules among those that differ, each with the others that follow from it.
     *
     * @param differing the rules that differ; of a follow-up those of its two assessments too
     */
    SortedMap<String, SortedSet<String>> of(Set<String> differing) {
        Set<String> origins = differing.stream()
                .filter(rule -> changed.contains(rule) || !follows(rule, differing))
                .collect(Collectors.toSet());
        SortedMap<String, SortedSet<String>> followers = new TreeMap<>();
        for (String origin : origins.isEmpty() ? earliest(differing) : origins) {
            followers.put(origin, reached(origin, differing));
        }
        Set<String> rest = new HashSet<>(differing);
        rest.removeAll(followers.keySet());
        followers.values().forEach(rest::removeAll);
        rest.forEach(rule -> followers.forEach((origin, of) -> {
            if (stage(origin) < stage(rule)) {
                of.add(rule);
            }
        }));
        followers.values().forEach(of -> of.removeAll(followers.keySet()));
        return followers;
    }

    /** Whether something that it reads differs, or an assessment that ended elsewhere, or one of those it compares. */
    private boolean follows(String rule, Set<String> differing) {
        return all(neighbours -> neighbours.feeding(rule))
                        .anyMatch(each -> !each.equals(rule) && differing.contains(each))
                || differing.stream().anyMatch(each -> reachesUnread(each, rule));
    }

    /** A rule of a follow-up compares what the assessments came to; and what ends an assessment silences whatever comes later. */
    private boolean reachesUnread(String from, String rule) {
        boolean earlier = stage(from) < stage(rule) && !ofFollowUp.contains(from);
        return earlier && (ofFollowUp.contains(rule) ? compared : stopping).contains(from);
    }

    private static Set<String> ids(
            List<RuleSource> sources, BiPredicate<RuleSource, Topic> topics, Predicate<RuleText> rules) {
        return sources.stream()
                .flatMap(source -> source.topics().stream().filter(topic -> topics.test(source, topic)))
                .flatMap(topic -> topic.file().rules().stream().filter(rules))
                .map(RuleText::id)
                .collect(Collectors.toSet());
    }

    /** The type of what is concluded; empty when it is not clear. */
    private static String type(Expression conclusion) {
        if (conclusion instanceof New made) {
            return made.type();
        } else if (conclusion instanceof Call call && call.of() != null) {
            return call.of() instanceof Name name ? name.name() : type(call.of());
        }
        return "";
    }

    private SortedSet<String> reached(String origin, Set<String> differing) {
        SortedSet<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(origin));
        while (!open.isEmpty()) {
            String from = open.removeFirst();
            Set<String> read = all(neighbours -> neighbours.fedBy(from)).collect(Collectors.toSet());
            differing.stream()
                    .filter(rule -> read.contains(rule) || reachesUnread(from, rule))
                    .filter(reached::add)
                    .forEach(open::addLast);
        }
        return reached;
    }

    private Collection<String> earliest(Set<String> differing) {
        int earliest = differing.stream().mapToInt(this::stage).min().orElse(0);
        return differing.stream().filter(rule -> stage(rule) == earliest).toList();
    }

    private Stream<String> all(Function<Neighbours, Set<String>> of) {
        if (neighbours == null) {
            neighbours = once(sources).map(Neighbours::in).toList();
        }
        return neighbours.stream().flatMap(each -> of.apply(each).stream()).distinct();
    }

    /** Two sets of the same text have the same neighbours, which take a second to find. */
    private static Stream<RuleSource> once(List<RuleSource> sources) {
        return sources.stream()
                .collect(Collectors.toMap(RuleSource::sha256, source -> source, (one, other) -> one))
                .values()
                .stream();
    }

    private int stage(String rule) {
        return stages.getOrDefault(rule, Integer.MAX_VALUE);
    }
}
