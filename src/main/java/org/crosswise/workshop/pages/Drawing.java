package org.crosswise.workshop.pages;

import java.util.List;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.RuleSet.Stage;

/**
 * The stages from top to bottom, and in each row a dot below every stage that its rules read: the larger, the more rules
 * read it.
 */
final class Drawing {

    private static final int MARGIN = 40;
    private static final int ROW = 34;
    private static final int COLUMN = 34;
    private static final int NAMES = 590;
    private static final int HEAD = 96;
    private static final int GAP = 78;
    private static final int LONGEST = 72;
    private static final double SMALLEST = 3.5;
    private static final double LARGEST = 11;

    private final RuleBook book;
    private final Svg svg = new Svg();
    private int top = HEAD;

    Drawing(RuleBook book) {
        this.book = book;
    }

    String svg() {
        RuleSet set = book.source().set();
        svg.text(MARGIN, 40, "title", set.name() + " " + set.version() + ": what each stage reads");
        svg.text(
                MARGIN,
                62,
                "note",
                "Stages run from top to bottom. A dot: rules of this row read what the stage above the dot concludes.");
        block(set.stages());
        if (!set.followUp().isEmpty()) {
            svg.text(MARGIN, top + 44, "title", "Follow-up: two assessments of one person");
            top += GAP;
            block(set.followUp());
        }
        int columns = Math.max(set.stages().size(), set.followUp().size());
        legend();
        return svg.drawn(MARGIN + NAMES + columns * COLUMN + MARGIN, top + 64);
    }

    /** A triangle of rows and columns; a stage is read by itself and by later ones. */
    private void block(List<Stage> stages) {
        for (int row = 0; row < stages.size(); row++) {
            int y = top + row * ROW;
            row(stages.get(row), row, y);
            for (int column = 0; column <= row; column++) {
                dot(stages.get(column), stages.get(row), x(column), y + ROW / 2.0);
            }
        }
        for (int column = 0; column < stages.size(); column++) {
            double step = top + column * ROW;
            svg.line(x(column), step + ROW / 2.0, x(column), top + stages.size() * ROW, "guide");
            svg.text(x(column), (int) step - 6, "column", Names.number(stages.get(column)));
        }
        top += stages.size() * ROW;
    }

    private void row(Stage stage, int row, int y) {
        if (row % 2 == 0) {
            svg.band(MARGIN - 12, y, NAMES + row * COLUMN + COLUMN + 4, ROW);
        }
        int middle = y + ROW / 2 + 5;
        svg.text(MARGIN + 18, middle, "number", Names.number(stage));
        svg.text(MARGIN + 34, middle, "name", Names.title(stage.name()));
        svg.text(MARGIN + 144, middle, "what", Svg.shortened(book.concluded(stage), LONGEST));
    }

    private void dot(Stage from, Stage to, double x, double y) {
        long readers = book.readers(from, to);
        if (readers > 0) {
            svg.dot(
                    x,
                    y,
                    radius(readers),
                    from.equals(to) ? "own" : "dot",
                    Names.stage(to) + " reads " + Names.stage(from) + ": " + readers
                            + (readers == 1 ? " rule" : " rules"));
        }
    }

    /** The area grows with the number of rules. */
    private static double radius(long readers) {
        return Math.min(LARGEST, Math.max(SMALLEST, 2 * Math.sqrt(readers)));
    }

    private static int x(int column) {
        return MARGIN + NAMES + column * COLUMN + COLUMN / 2;
    }

    private void legend() {
        int y = top + 34;
        int x = MARGIN + 10;
        for (int readers : new int[] {1, 10, 30}) {
            svg.dot(x, y - 4, radius(readers), "dot", "");
            svg.text(
                    x + 16, y, "key", readers + (readers == 1 ? " rule" : readers == 30 ? " rules or more" : " rules"));
            x += readers == 30 ? 150 : 86;
        }
        svg.dot(x, y - 4, 6, "own", "");
        svg.text(x + 16, y, "key", "reads its own stage");
    }
}
