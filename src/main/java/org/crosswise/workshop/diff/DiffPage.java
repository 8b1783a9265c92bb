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
        paper.line("Healthy clients who get a technique for a muscle: " + treated + " of " + diff.healthy()
                + (treated > healthyBudget ? ", over the budget of " : ", within the budget of ") + healthyBudget
                + ".");
        diff.treated()
                .forEach((client, techniques) -> paper.item(paper.word(client) + ": " + String.join(", ", techniques)));
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
            paper.line("What follows, with the number of clients: " + numbers(rule.followed()) + ".");
        }
        rule.examples().forEach(this::example);
    }

    private static String became(RuleChange change) {
        return switch (change.kind()) {
            case NEW -> "new";
            case REMOVED -> "removed";
            case CHANGED -> "changed in " + String.join(", ", change.differences());
            case AS_BEFORE -> "written as before; a table or a fact that it reads is not the same";
        };
    }

    private String spread(Spread spread) {
        String otherwise = spread.otherwise() == 0 ? "" : ", concludes otherwise for " + spread.otherwise();
        return capital(Paper.lower(spread.verdict())) + " on what was tried: fires for "
                + fromTo(spread.clientsBefore(), spread.clientsNow(), "client") + " and "
                + fromTo(spread.casesBefore(), spread.casesNow(), "case") + "; no longer for " + spread.lost()
                + ", newly for "
                + spread.gained() + otherwise + ".";
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

    private String numbers(Map<String, Integer> rules) {
        return rules.entrySet().stream()
                .map(rule -> paper.word(rule.getKey()) + " " + rule.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String fromTo(int before, int now, String noun) {
        return before == now ? counted(now, noun) : now + " instead of " + counted(before, noun);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
