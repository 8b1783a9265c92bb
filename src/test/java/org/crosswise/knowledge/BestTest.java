package org.crosswise.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which values of a finding are best, and that the bundled table names only values that may be entered. */
class BestTest {

    private static final List<String> TRUTHS = List.of("true", "false");

    private final Best range = new Best(new BigDecimal("-2.9"), new BigDecimal("14.9"), List.of());

    @Test
    void aNumberInTheRangeHasNoDistance() {
        assertThat(range.distance(new BigDecimal("14.9"))).isZero();
        assertThat(range.distance(new BigDecimal("-2.9"))).isZero();
    }

    @Test
    void belowTheRangeTheDistanceIsNegative() {
        assertThat(range.distance(new BigDecimal("-3"))).isEqualByComparingTo("-0.1");
        assertThat(range.distance(new BigDecimal("15"))).isEqualByComparingTo("0.1");
    }

    @Test
    void aCodeThatIsNotNamedIsTheWorst() {
        Best best = new Best(null, null, List.of("NORMAL", "REDUCED"));

        assertThat(best.place("NORMAL")).isZero();
        assertThat(best.place("REDUCED")).isEqualTo(1);
        assertThat(best.place("ABSENT")).isEqualTo(2);
    }

    @Test
    void whereNothingIsBestEverythingIsEqual() {
        assertThat(Best.UNKNOWN.distance(BigDecimal.TEN)).isZero();
        assertThat(Best.UNKNOWN.place("ANY")).isZero();
    }

    @Test
    void theTableNamesOnlyValuesThatMayBeEntered() throws Exception {
        Vocabulary vocabulary =
                new Tables(path -> Files.newInputStream(Path.of("rules").resolve(path))).vocabulary();
        for (FindingKind kind : vocabulary.findings().values()) {
            Best best = kind.best();
            assertThat(accepted(kind)).as(kind.code()).containsAll(best.codes());
            if (best.lowest() != null && best.highest() != null) {
                assertThat(best.lowest()).as(kind.code()).isBetween(kind.min(), kind.max());
                assertThat(best.highest()).as(kind.code()).isBetween(kind.min(), kind.max());
            }
        }
    }

    private static List<String> accepted(FindingKind kind) {
        return switch (kind.type()) {
            case GRADE -> Grade.ALL;
            case BOOLEAN -> TRUTHS;
            default -> kind.values();
        };
    }
}
