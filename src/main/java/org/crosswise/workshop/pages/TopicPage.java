package org.crosswise.workshop.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.workshop.Case;
import org.crosswise.workshop.words.Said;

/** The page of a topic: its rules in sentences, then its cases as a table. */
final class TopicPage {

    private final Topic topic;
    private final RuleBook book;
    private final CaseRows rows;
    private final Markdown page = new Markdown();

    TopicPage(Topic topic, RuleBook book) {
        this.topic = topic;
        this.book = book;
        this.rows = new CaseRows(topic, book);
    }

    String text() {
        page.heading(1, Names.title(topic.name()));
        page.paragraph("Stage "
                + Markdown.link(
                        Names.stage(topic.stage()),
                        "../README.md#" + topic.stage().folder()) + " · " + Markdown.link("all rules", "../README.md"));
        page.paragraph(Names.opening(topic));
        topic.file().rules().forEach(this::rule);
        cases();
        return page.text();
    }

    private void rule(RuleText rule) {
        Facets facets = new Facets(rule, book);
        page.heading(2, rule.id());
        page.quote(facets.says());
        page.paragraph(facets.asleep().isEmpty() ? "" : "**" + facets.warning() + "**");
        List<Said> conditions = book.words().conditions(rule);
        page.paragraph(conditions.size() == 1 ? "Fires when this holds:" : "Fires when all of these hold:");
        conditions.forEach(this::condition);
        page.end();
        page.paragraph("Then: " + book.words().conclusion(rule));
        facts(rule, facets);
    }

    private void condition(Said said) {
        page.numbered(said.holds());
        page.below(said.fails().isEmpty() ? "This never fails." : "*Fails when:* " + said.fails());
    }

    private void facts(RuleText rule, Facets facets) {
        page.item("Threshold", facets.threshold());
        page.item("Not recorded", facets.missing());
        page.item("Source", facets.source());
        page.item("State", facets.life());
        String of = rows.firing(rule.id()) + " of " + rows.cases().size();
        if (facets.asleep().isEmpty()) {
            page.item("Reads what these conclude", topics(book.feeding(rule.id())));
            page.item("Read by", topics(book.fedBy(rule.id())));
            page.item("Cases", "fires in " + of + "; " + book.coverage(rule.id()));
        } else {
            page.item("Cases", "expected in " + of + ", not tried");
        }
        page.end();
    }

    private String topics(Map<Topic, Long> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> link(entry.getKey()) + (entry.getValue() > 1 ? " (" + entry.getValue() + ")" : ""))
                .collect(Collectors.joining(", "));
    }

    private String link(Topic other) {
        return other.equals(topic)
                ? "this topic"
                : Markdown.link(Names.plain(other.name()), "../" + other.stage().folder() + "/" + other.name() + ".md");
    }

    private void cases() {
        page.heading(2, "Cases");
        if (!rows.usual().isEmpty()) {
            page.paragraph("Given in each case that does not say otherwise: " + rows.usual() + ".");
        }
        page.row("Case", "Given", "Concluded");
        page.row("---", "---", "---");
        for (Case one : rows.cases()) {
            page.row(one.name(), rows.given(one), String.join(" · ", rows.concluded(one)));
        }
        page.end();
    }
}
