package org.crosswise.workshop.diff;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.workshop.diff.RuleChange.Kind;

/** A comparison for people: first what it comes to, then rule by rule, then client by client. */
final class DiffPage {

    private static final int HASH_SHOWN = 12;
    private static final int NAMES_SHOWN = 20;

    private final RuleSetDiff diff;
    private final int healthyBudget;
    private final Paper paper;

    private DiffPage(RuleSetDiff diff, int healthyBudget, Paper paper) {
        this.diff = diff;
        this.healthyBudget = healthyBudget;
        this.paper = paper;
    }

    static String write(RuleSetDiff diff, int healthyBudget, Paper paper) {
        DiffPage page = new DiffPage(diff, healthyBudget, paper);
        page.summary();
        page.tables();
        diff.rules().forEach(page::rule);
        page.clients();
        return paper.text();
    }

    private void summary() {
        paper.heading("Rules of " + paper.word(diff.before().name()) + " and of "
                + paper.word(diff.now().name()));
        paper.item("older: " + stamp(diff.before()));
        paper.item("newer: " + stamp(diff.now()));
        paper.item("tried on " + counted(diff.clients(), "client") + " and " + counted(diff.cases(), "case")
                + "; beyond these nothing is said");
        diff.unread().forEach(why -> paper.item("not read: " + why));
        paper.line(
                diff.changed().isEmpty()
                        ? "No outcome changes" + reasons()
                        : "The outcome changes for " + counted(diff.changed().size(), "client") + reasons());
        paper.line(kinds());
        healthy();
        failing();
        trials();
    }

    private String stamp(RuleSetDiff.Stamp stamp) {
        return stamp.set() + ", sha256 " + stamp.sha256().substring(0, HASH_SHOWN);
    }

    private String reasons() {
        int reasons = diff.reasonOnly().size();
        return reasons == 0 ? "." : "; only the reason for " + counted(reasons, "client") + ".";
    }

    private String kinds() {
        String rules = Stream.of(Kind.NEW, Kind.REMOVED, Kind.CHANGED)
                .map(kind -> Paper.lower(kind) + " " + of(kind))
                .collect(Collectors.joining(", "));
        return "Rules: " + rules + ". Rows of tables that differ: "
                + diff.tables().size() + ".";
    }

    private long of(Kind kind) {
        return diff.rules().stream()
                .filter(rule -> rule.change().kind() == kind)
                .count();
    }

    private void healthy() {
        int treated = diff.treated().size();
        if (diff.healthy() == 0) {
            paper.line("There is no healthy client in the corpus: of the budget nothing is said.");
            return;
        }
        paper.line("Healthy clients who get a technique for a muscle: " + treated + " of " + diff.healthy()
                + (treated > healthyBudget ? ", over the budget of " : ", within the budget of ") + healthyBudget
                + ".");
        diff.treated()
                .forEach((client, techniques) -> paper.item(paper.word(client) + ": " + String.join(", ", techniques)));
    }

    private void failing() {
        int failing = diff.failing().size();
        if (failing > 0) {
            paper.line("Of the newer set's own cases " + Paper.counted(failing, "case") + " fail"
                    + (failing == 1 ? "s" : "") + ":");
            diff.failing().stream().limit(NAMES_SHOWN).forEach(paper::item);
            if (failing > NAMES_SHOWN) {
                paper.item("and " + (failing - NAMES_SHOWN) + " more: rules test tells all");
            }
        }
    }

    private void trials() {
        if (!diff.trials().isEmpty()) {
            paper.line("Rules on trial, which change nobody's outcome:");
            diff.trials()
                    .forEach(trial -> paper.item(paper.word(trial.rule()) + ", in the " + trial.set()
                            + " set: would fire for " + Paper.counted(trial.clients(), "client") + " and "
                            + Paper.counted(trial.cases(), "case")));
        }
    }

    private void tables() {
        if (!diff.tables().isEmpty()) {
            paper.heading("Rows of tables");
            diff.tables().forEach(paper::item);
        }
        if (!diff.byTables().isEmpty()) {
            paper.line("By tables alone, without any rule, another outcome for "
                    + counted(diff.byTables().size(), "client") + ": " + names(diff.byTables(), NAMES_SHOWN) + ".");
            said(diff.byTables());
        }
    }

    private void rule(RuleDiff rule) {
        RuleChange change = rule.change();
        paper.heading("Rule " + paper.word(change.id()) + " (" + change.stage() + "): " + became(change));
        if (change.kind() == Kind.CHANGED) {
            String lines = Stream.concat(
                            change.removed().stream().map(line -> "- " + line),
                            change.added().stream().map(line -> "+ " + line))
                    .collect(Collectors.joining("\n"));
            paper.code("diff", lines);
        }
        paper.line(spread(rule.spread()));
        outcome(rule);
        if (!rule.followed().isEmpty()) {
            paper.line("Written as before, and follows from it: " + followers(rule.followed()) + ".");
        }
        rule.examples().forEach(this::example);
    }

    private static String became(RuleChange change) {
        return switch (change.kind()) {
            case NEW -> "new";
            case REMOVED -> "removed";
            case CHANGED -> "changed in " + String.join(", ", change.differences());
            case AS_BEFORE -> "written as before; a table or the set of stages is not the same";
        };
    }

    private String spread(Spread spread) {
        return capital(Paper.lower(spread.verdict())) + " on what was tried: fires for "
                + counted(spread.clients(), "client") + " and " + counted(spread.cases(), "case") + ".";
    }

    private void outcome(RuleDiff rule) {
        if (!rule.outcome().isEmpty()) {
            paper.line("Another outcome for " + counted(rule.outcome().size(), "client") + ": "
                    + names(rule.outcome(), Integer.MAX_VALUE) + ".");
            said(rule.outcome());
        }
        if (!rule.reasonOnly().isEmpty()) {
            paper.line("The same outcome for another reason for "
                    + counted(rule.reasonOnly().size(), "client") + ": " + names(rule.reasonOnly(), NAMES_SHOWN) + ".");
        }
        if (rule.outcome().isEmpty() && rule.reasonOnly().isEmpty()) {
            paper.line("No client of the corpus is affected"
                    + (rule.cases() == 0 ? "." : ", " + counted(rule.cases(), "case") + " would be."));
        }
    }

    /** What reports say less and more, with the number of clients. */
    private void said(List<ClientChange> clients) {
        sums(clients, ClientChange::lost).forEach((words, count) -> paper.item("lost by " + count + ": " + words));
        sums(clients, ClientChange::gained).forEach((words, count) -> paper.item("gained by " + count + ": " + words));
    }

    private static Map<String, Integer> sums(List<ClientChange> clients, Function<ClientChange, List<String>> lines) {
        Map<String, Integer> sums = new TreeMap<>(
                Comparator.<String>comparingInt(line -> Said.PARTS.indexOf(line.substring(0, line.indexOf(' '))))
                        .thenComparing(Comparator.naturalOrder()));
        clients.stream().map(lines).flatMap(Collection::stream).forEach(line -> sums.merge(line, 1, Integer::sum));
        return sums;
    }

    private void example(Example example) {
        paper.line("Smallest example in which it " + example.shows() + ", made from " + paper.word(example.from())
                + ": older " + concluded(example.before()) + ", newer " + concluded(example.now()) + ".");
        paper.code("yaml", example.yaml());
    }

    private String concluded(List<String> words) {
        return words.isEmpty() ? "nothing" : paper.word(String.join("; ", words));
    }

    /** Tables are told above: a word in a row may change everybody. */
    private void clients() {
        List<ClientChange> byRules = diff.changed().stream()
                .map(ClientChange::byRules)
                .filter(client -> !client.reasonOnly())
                .toList();
        if (!byRules.isEmpty()) {
            paper.heading("Clients whose outcome changes");
        }
        for (ClientChange client : byRules) {
            paper.line(paper.word(client.told()));
            client.lost().forEach(words -> paper.item("lost " + words));
            client.gained().forEach(words -> paper.item("gained " + words));
        }
    }

    private String names(List<ClientChange> clients, int shown) {
        String names = clients.stream()
                .limit(shown)
                .map(client -> paper.word(client.told()))
                .collect(Collectors.joining(", "));
        return clients.size() <= shown ? names : names + " and " + (clients.size() - shown) + " more";
    }

    private String followers(Map<String, Following> rules) {
        return rules.entrySet().stream()
                .map(rule -> paper.word(rule.getKey()) + " (" + rule.getValue().told() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Such as {@code 1 client, 2 before (no longer for 1, as before for 1)}; the parts add up. */
    private static String counted(Counts counts, String noun) {
        String parts = counts.told();
        return parts.isEmpty()
                ? "no " + noun
                : Paper.counted(counts.now(), noun) + ", " + counts.before() + " before (" + parts + ")";
    }

    private static String counted(int count, String noun) {
        return Paper.counted(count, noun);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
