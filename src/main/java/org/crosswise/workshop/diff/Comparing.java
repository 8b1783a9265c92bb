package org.crosswise.workshop.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosswise.engine.RuleSource;
import org.crosswise.workshop.diff.Firings.Difference;

/** Asks two rule sets about every document and gathers where they differ. */
final class Comparing {

    private static final Comparator<ClientChange> BY_NAME = Comparator.comparing(ClientChange::told);

    private final Edition before;
    private final Edition now;
    private final Asked askedBefore;
    private final Asked askedNow;
    private final SortedMap<String, RuleChange> changes;
    private final Map<String, Integer> stages;
    private final Origins origins;
    private final Trials trials;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<ClientChange> byTables = new ArrayList<>();
    private final List<ClientChange> changed = new ArrayList<>();
    private final Map<String, List<String>> treated = new TreeMap<>();

    private Comparing(Edition before, Edition now) {
        this.before = before;
        this.now = now;
        this.askedBefore = new Asked(before.rules());
        this.askedNow = new Asked(now.rules());
        this.changes = RuleChange.between(Wording.of(before.source()), Wording.of(now.source()));
        this.stages = stages(before.source(), now.source());
        List<RuleSource> sources = List.of(before.source(), now.source());
        this.origins = new Origins(changes.keySet(), stages, sources);
        this.trials = new Trials(askedBefore, askedNow);
        changes.keySet().forEach(rule -> tallies.put(rule, new Tally()));
    }

    /**
     * Compares two sets; takes about a millisecond for each document and set.
     *
     * @param step is run after each document
     */
    static RuleSetDiff of(Edition before, Edition now, Inputs inputs, Runnable step) {
        Comparing comparing = new Comparing(before, now);
        for (Input input : inputs.all()) {
            comparing.compare(input);
            step.run();
        }
        return comparing.diff(inputs);
    }

    /** The newer set decides where a rule runs that both have. */
    static Map<String, Integer> stages(RuleSource before, RuleSource now) {
        Map<String, Integer> stages = new HashMap<>();
        for (RuleSource source : List.of(before, now)) {
            for (RuleSource.Topic topic : source.topics()) {
                int place = source.set().allStages().indexOf(topic.stage());
                topic.file().rules().forEach(rule -> stages.put(rule.id(), place));
            }
        }
        return stages;
    }

    private void compare(Input input) {
        Answer older = askedBefore.answer(input);
        Answer newer = askedNow.answer(input);
        Set<String> differing = new TreeSet<>(counted(input, older, newer));
        shown(input, older, newer);
        trials.count(input);
        if (!input.parts().isEmpty()) {
            differing.addAll(beneath(input));
        }
        SortedMap<String, SortedSet<String>> firstHand = differing.isEmpty() ? new TreeMap<>() : origins.of(differing);
        if (input.isClient()) {
            client(input, older, newer, firstHand);
        } else {
            firstHand.forEach((rule, followers) -> tally(rule).countCase(followers));
        }
    }

    /** The rules that differ in the two assessments of a follow-up; they are told by the one in which they do. */
    private Set<String> beneath(Input input) {
        Answer older = new Answer(Map.of(), List.of(), List.of());
        Answer newer = older;
        for (Input part : input.parts()) {
            Answer olderPart = askedBefore.conclusions(part);
            Answer newerPart = askedNow.conclusions(part);
            shown(part, olderPart, newerPart);
            older = older.and(olderPart);
            newer = newer.and(newerPart);
        }
        return counted(input, older, newer);
    }

    private void client(Input input, Answer older, Answer newer, SortedMap<String, SortedSet<String>> firstHand) {
        if (input.group().equals(Input.HEALTHY) && !newer.treatments().isEmpty()) {
            treated.put(input.told(), newer.treatments());
        }
        ClientChange whole = ClientChange.of(input, older, newer);
        ClientChange byRules = whole.byRules();
        firstHand.forEach((rule, followers) -> tally(rule).countClient(byRules, followers));
        if (!whole.reasonOnly() || !firstHand.isEmpty()) {
            changed.add(whole);
        }
        ClientChange rest = firstHand.isEmpty() ? whole : whole.byTables();
        if (!rest.reasonOnly()) {
            byTables.add(rest);
        }
    }

    /** Counts for whom the rules fire. Those that differ, sorted. */
    private Set<String> counted(Input input, Answer older, Answer newer) {
        Set<String> differing = new TreeSet<>();
        firings(older, newer).forEach((rule, firings) -> {
            tally(rule).count(input, firings);
            if (!firings.differences().isEmpty()) {
                differing.add(rule);
            }
        });
        return differing;
    }

    private void shown(Input input, Answer older, Answer newer) {
        firings(older, newer).forEach((rule, firings) -> tally(rule).show(input, firings));
    }

    private static SortedMap<String, Firings> firings(Answer older, Answer newer) {
        SortedMap<String, List<Concluded>> olderRules = older.byRule();
        SortedMap<String, List<Concluded>> newerRules = newer.byRule();
        SortedSet<String> rules = new TreeSet<>(olderRules.keySet());
        rules.addAll(newerRules.keySet());
        SortedMap<String, Firings> all = new TreeMap<>();
        rules.forEach(rule -> all.put(
                rule, new Firings(olderRules.getOrDefault(rule, List.of()), newerRules.getOrDefault(rule, List.of()))));
        return all;
    }

    private Tally tally(String rule) {
        return tallies.computeIfAbsent(rule, id -> new Tally());
    }

    private RuleSetDiff diff(Inputs inputs) {
        return new RuleSetDiff(
                RuleSetDiff.Stamp.of(before),
                RuleSetDiff.Stamp.of(now),
                inputs.clients(),
                inputs.cases(),
                inputs.unread(),
                TableRows.changed(before.source().vocabulary(), now.source().vocabulary()),
                rules(),
                sorted(byTables),
                sorted(changed.stream().filter(client -> !client.reasonOnly()).toList()),
                sorted(changed.stream().filter(ClientChange::reasonOnly).toList()),
                (int) inputs.all().stream()
                        .filter(input -> input.group().equals(Input.HEALTHY))
                        .count(),
                treated,
                new FailingCases(now).of(inputs.newer()),
                trials.counted());
    }

    private static List<ClientChange> sorted(List<ClientChange> clients) {
        return clients.stream().sorted(BY_NAME).toList();
    }

    private List<RuleDiff> rules() {
        return tallies.entrySet().stream()
                .filter(entry ->
                        changes.containsKey(entry.getKey()) || entry.getValue().isFirstHand())
                .sorted(Map.Entry.comparingByKey(readingOrder()))
                .map(entry -> rule(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Comparator<String> readingOrder() {
        return Comparator.<String, Integer>comparing(rule -> stages.getOrDefault(rule, 0))
                .thenComparing(Comparator.naturalOrder());
    }

    private RuleDiff rule(String rule, Tally tally) {
        return tally.diff(change(rule), readingOrder(), examples(rule, tally));
    }

    private RuleChange change(String rule) {
        RuleChange change = changes.get(rule);
        return change != null
                ? change
                : RuleChange.asBefore(rule, now.source().set().stageOf(rule));
    }

    /** One for each way in which the rule differs; other facts alone count only where nothing else differs. */
    private List<Example> examples(String rule, Tally tally) {
        List<Example> examples = new ArrayList<>();
        tally.shortest().forEach((difference, input) -> {
            if (difference != Difference.REASON || tally.shortest().size() == 1) {
                examples.add(new Shrinking(now, askedBefore, askedNow, rule, difference).example(input));
            }
        });
        return examples;
    }
}
