package org.crosswise.workshop.pages;

import java.util.List;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.RuleSet.Stage;
import org.crosswise.workshop.evaluation.Asleep;

/** The first page: how to read the others, the drawing, and every topic by stage. */
final class IndexPage {

    private final RuleBook book;
    private final Markdown page = new Markdown();

    IndexPage(RuleBook book) {
        this.book = book;
    }

    String text() {
        RuleSet set = book.source().set();
        page.heading(1, "The rules of " + set.name() + " " + set.version());
        page.paragraph(book.ids().size() + " rules in " + book.topics().size() + " topics, as sentences. " + asleep()
                + "These pages are written by `crosswise rules docs` from the rules themselves; a change is made in a rule, "
                + "never here.");
        howToRead();
        drawing();
        page.heading(2, "Stages");
        page.paragraph("A stage builds on what the stages before it concluded.");
        set.stages().forEach(this::stage);
        if (!set.followUp().isEmpty()) {
            page.heading(2, "Stages of a follow-up");
            page.paragraph("They run over two assessments of one person, and not over one alone.");
            set.followUp().forEach(this::stage);
        }
        return page.text();
    }

    /** Which rules do not run; nothing when all do. */
    private String asleep() {
        String told = Asleep.of(book.source(), rule -> true).told();
        return told.isEmpty() ? "" : "These do not run: " + told + ". ";
    }

    private void howToRead() {
        page.heading(2, "How to read a rule");
        page.item("Left and right", "are judged one by one. \"The same side\" is the side of what stands above it.");
        page.item(
                "Not recorded",
                "is neither yes nor no. \"Fails when\" tells what keeps a rule from firing, and a finding that was not recorded "
                        + "is named there. Where a rule takes what was not recorded for something, it says what.");
        page.item("Weight", "of evidence goes from 0 to 1. It is a choice of the project unless a source is named.");
        page.item("(*)", "marks an own choice of the project, without a direct source.");
        page.item("Read by", "names the topics whose rules may read the conclusion, with the number of those rules.");
        page.end();
    }

    private void drawing() {
        page.heading(2, "What feeds what");
        page.paragraph("![Each stage with a dot for every earlier stage that it reads](stages.svg)");
    }

    private void stage(Stage stage) {
        List<Topic> topics = book.topics(stage);
        page.heading(3, Names.stage(stage));
        page.paragraph("Concludes " + book.concluded(stage) + ".");
        for (Topic topic : topics) {
            int rules = topic.file().rules().size();
            page.entry(
                    Markdown.link(Names.title(topic.name()), stage.folder() + "/" + topic.name() + ".md"),
                    Names.opening(topic) + " " + rules + (rules == 1 ? " rule." : " rules."));
        }
        page.end();
    }
}
