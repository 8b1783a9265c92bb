package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The bar that shows how far a long command is. */
class ProgressTest {

    private final StringWriter terminal = new StringWriter();
    private final PrintWriter err = new PrintWriter(terminal);

    @Test
    void stepsFillTheBarAndClosingWipesIt() {
        try (Progress progress = Progress.of(3, err, true)) {
            progress.doing("comparing");
            progress.step();
            progress.step();
            progress.step();
            assertThat(terminal.toString())
                    .contains("[                              ] 0% comparing")
                    .contains("[##########                    ] 33% comparing")
                    .endsWith("[##############################] 100% comparing");
        }
        assertThat(terminal.toString()).endsWith("\r\u001b[K");
    }

    @Test
    void aStepThatLooksTheSameIsNotDrawn() {
        Progress progress = Progress.of(100_000, err, true);
        for (int i = 0; i < 100_000; i++) {
            progress.step();
        }

        assertThat(terminal.toString().chars().filter(c -> c == '\r').count()).isLessThanOrEqualTo(140);
    }

    @Test
    void moreStepsThanToldStayAtTheEnd() {
        Progress progress = Progress.of(1, err, true);
        progress.step();
        progress.step();

        assertThat(terminal.toString()).contains("100%").doesNotContain("200%");
    }

    @Test
    void withoutStepsOnlyTheWordsAreShown() {
        Progress.of(0, err, true).doing("compiling");

        assertThat(terminal.toString()).isEqualTo("\r\u001b[Kcompiling");
    }

    @Test
    void whereNobodyLooksNothingIsWritten() {
        try (Progress progress = Progress.of(3, err, false)) {
            progress.doing("comparing");
            progress.step();
        }

        assertThat(terminal.toString()).isEmpty();
        assertThat(Progress.onTerminal()).isFalse();
    }
}
