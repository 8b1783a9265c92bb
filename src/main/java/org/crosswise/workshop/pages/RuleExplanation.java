package org.crosswise.workshop.pages;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.report.Page;
import org.crosswise.workshop.Case;
import org.crosswise.workshop.evaluation.Asleep;
import org.crosswise.workshop.words.Said;

/** One rule as plain text of 80 columns: what its page tells, with its own cases. Only the cases of its topic are run, for their coverage. */
public final class RuleExplanation {

    private static final int INDENT = 2;
    private static final String GAP = "   ";

    private final RuleBook book;

    private RuleExplanation(RuleBook book) {
        this.book = book;
    }

    /**
     * The explanations of a folder of rules.
     *
     * @throws org.crosswise.engine.RuleSetException with every problem that the gate found
     * @throws org.crosswise.workshop.CaseFileException when a topic has no cases that can be read
     */
    public static RuleExplanation in(Path folder) {
        return new RuleExplanation(RuleBook.read(folder));
    }

    /** The ids of all rules, in reading order. */
    public Collection<String> ids() {
        return book.ids();
    }

    /** The rule in words; empty when there is none of that id. */
    public Optional<String> of(String id) {
        return book.rule(id).map(this::text);
    }

    private String text(RuleText rule) {
        Topic topic = book.topicOf(rule.id());
        Facets facets = new Facets(rule, book);
        Page page = new Page();
        page.say(0, rule.id());
        page.say(0, facets.says());
        if (!facets.asleep().isEmpty()) {
            page.say(0, facets.warning());
        }
        conditions(rule, page);
        page.heading("Then");
        page.say(INDENT, book.words().conclusion(rule));
        page.heading("About it");
        named(page, "Stage", Names.stage(topic.stage()));
        named(page, "Threshold", facets.threshold());
        named(page, "Not recorded", facets.missing());
        named(page, "Source", facets.source());
        named(page, "State", facets.life());
        if (facets.asleep().isEmpty()) {
            named(page, "Reads", topics(book.feeding(rule.id()), topic));
            named(page, "Read by", topics(book.fedBy(rule.id()), topic));
            named(page, "Coverage", book.coverage(rule.id()));
        }
        cases(rule, topic, page);
        return page.toString();
    }

    private void conditions(RuleText rule, Page page) {
        List<Said> conditions = book.words().conditions(rule);
        page.heading(conditions.size() == 1 ? "Fires when this holds" : "Fires when all of these hold");
        for (int i = 0; i < conditions.size(); i++) {
            Said said = conditions.get(i);
            page.item(INDENT, (i + 1) + ". ", said.holds());
            if (!said.fails().isEmpty()) {
                page.item(INDENT, GAP + "Fails when: ", said.fails());
            }
        }
    }

    private static void named(Page page, String name, String words) {
        if (!words.isEmpty()) {
            page.item(INDENT, name + ": ", words);
        }
    }

    private static String topics(Map<Topic, Long> numbers, Topic own) {
        return numbers.entrySet().stream()
                .map(entry -> (entry.getKey().equals(own)
                                ? "this topic"
                                : Names.plain(entry.getKey().name()))
                        + (entry.getValue() > 1 ? " (" + entry.getValue() + ")" : ""))
                .collect(Collectors.joining(", "));
    }

    private void cases(RuleText rule, Topic topic, Page page) {
        CaseRows rows = new CaseRows(topic, book);
        List<Case> firing = rows.cases().stream()
                .filter(one -> one.expected().containsKey(rule.id()))
                .toList();
        page.heading((Asleep.is(rule) ? "Cases that expect it, not tried: " : "Cases that fire it: ") + firing.size()
                + " of " + rows.cases().size());
        if (!rows.usual().isEmpty()) {
            named(page, "Given, unless a case says otherwise", rows.usual());
        }
        for (Case one : firing) {
            page.item(INDENT, "- ", one.name());
            page.item(INDENT, "  Given: ", rows.given(one));
            one.expected().getOrDefault(rule.id(), List.of()).stream()
                    .map(told -> book.words().told(rule, told))
                    .forEach(told -> page.item(INDENT, Asleep.is(rule) ? "  Expected: " : "  Concluded: ", told));
        }
    }
}
