package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.crosswise.workshop.check.RuleCheck;
import org.junit.jupiter.api.Test;

/** The bundled rules keep to every check of {@code docs/checks}. */
class RuleTextTest {

    @Test
    void theBundledRulesHaveNoFinding() {
        assertThat(RuleCheck.ofText(Path.of("rules"), LocalDate.of(2026, 11, 21)))
                .isEmpty();
    }
}
