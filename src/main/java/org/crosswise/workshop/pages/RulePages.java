package org.crosswise.workshop.pages;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A rule set as pages: an index, a page for each topic, and a drawing of the stages. The same rules give the same bytes.
 * The cases are run, for their coverage.
 *
 * @param files the pages by their path, {@code /} between folders
 * @param unknown what no phrase is known for and stands in its own words, sorted
 */
public record RulePages(SortedMap<String, String> files, SortedSet<String> unknown) {

    /** The index. */
    public static final String INDEX = "README.md";

    private static final String DRAWING = "stages.svg";

    public RulePages {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        unknown = Collections.unmodifiableSortedSet(new TreeSet<>(unknown));
    }

    /**
     * The pages of a folder of rules.
     *
     * @throws org.crosswise.engine.RuleSetException with every problem that the gate found
     * @throws org.crosswise.workshop.CaseFileException when a topic has no cases that can be read
     */
    public static RulePages of(Path folder) {
        RuleBook book = RuleBook.read(folder);
        SortedMap<String, String> files = new TreeMap<>();
        book.topics()
                .forEach(topic -> files.put(
                        topic.stage().folder() + "/" + topic.name() + ".md", new TopicPage(topic, book).text()));
        files.put(INDEX, new IndexPage(book).text());
        files.put(DRAWING, new Drawing(book).svg());
        return new RulePages(files, new TreeSet<>(book.words().unknown()));
    }
}
