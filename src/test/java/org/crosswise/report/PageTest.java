package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void furtherLinesHangBelowTheFirstWord() {
        String text = new Page().item(2, "- ", "word ".repeat(20)).toString();

        assertThat(text.lines().toList())
                .hasSize(2)
                .satisfies(
                        lines -> assertThat(lines.get(0)).startsWith("  - word").hasSize(78))
                .satisfies(
                        lines -> assertThat(lines.get(1)).startsWith("    word").doesNotEndWith(" "));
    }

    @Test
    void aLineOfExactlyEightyColumnsIsNotBroken() {
        assertThat(new Page()
                        .say(0, "x".repeat(40) + " " + "y".repeat(39))
                        .toString()
                        .lines())
                .hasSize(1);
        assertThat(new Page()
                        .say(0, "x".repeat(40) + " " + "y".repeat(40))
                        .toString()
                        .lines())
                .hasSize(2);
    }

    @Test
    void aWordThatFitsNoLineIsBroken() {
        assertThat(new Page().say(4, "x".repeat(200)).toString().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void aCharacterOfTwoHalvesIsNeverSplit() {
        String text = new Page().say(1, "\ud83d\ude00".repeat(60)).toString();

        assertThat(text.lines()).allSatisfy(line -> assertThat(
                        Character.isLowSurrogate(line.strip().charAt(0)))
                .isFalse());
    }

    @Test
    void anEmptyLineStandsBeforeEachHeadingButTheFirst() {
        assertThat(new Page().heading("One").say(2, "text").heading("Two").toString())
                .isEqualTo("ONE\n  text\n\nTWO\n");
    }
}
