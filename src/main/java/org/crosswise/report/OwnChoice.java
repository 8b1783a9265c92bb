package org.crosswise.report;

import org.crosswise.knowledge.Source;

/** How people are shown that something is a choice of the project: a mark behind it, and one line that explains it. */
final class OwnChoice {

    static final String MARK = "*";

    static final String LEGEND =
            MARK + " Own choice of the project, without a direct source. So are all weights, scores and"
                    + " degrees, and the order of what to test next.";

    private OwnChoice() {}

    /** The text, marked when it is an own choice. */
    static String marked(String text, Source source) {
        return source.isOwnChoice() && !text.isEmpty() ? text + MARK : text;
    }

    /** A source by its title; an own choice has none. */
    static String title(Source source) {
        return source.isOwnChoice() ? source.kind() : source.title();
    }
}
