package org.crosswise.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crosswise.oracle.RawDocument;
import org.junit.jupiter.api.Test;

/**
 * Every number and grade that a rule compares a finding with is tried at, just below and just above, in the documents of
 * the cases of its topic.
 */
class ConstantsTest {

    private final Judges judges = new Judges();
    private final Neighbours neighbours = new Neighbours(judges.rules.vocabulary());
    private final Map<String, List<RawDocument>> bases = CaseDocuments.byTopic(judges.rules);
    private final List<Constant> constants = Constants.of(judges.rules.texts()).stream()
            .filter(Constant::isOfFinding)
            .toList();

    @Test
    void everyConstantMakesADifference() {
        List<Constant> idle = constants.stream().parallel().filter(this::isIdle).toList();

        assertThat(idle).isEmpty();
        assertThat(constants).hasSizeGreaterThan(200);
    }

    @Test
    void aNumberThatIsNoThresholdMakesNone() {
        assertThat(isIdle(new Constant(
                        "lordosis/increased-on-radiograph", "Measured", List.of("lumbarLordosisAngle"), "value", "63")))
                .isTrue();
    }

    @Test
    void atEveryConstantAndBesideItTheRulesAgreeWithTheOracle() {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        List<String> disagreements = constants.stream()
                .parallel()
                .map(constant -> neighbours(constant).stream()
                        .flatMap(List::stream)
                        .filter(document -> seen.add(document.toJson()))
                        .toList())
                .flatMap(documents -> judges.disagreements(documents).stream())
                .limit(3)
                .toList();

        assertThat(disagreements).isEmpty();
        assertThat(seen).hasSizeGreaterThan(9_000);
    }

    /** Whether its rule concludes the same just below, at and just above, in every document. */
    private boolean isIdle(Constant constant) {
        return neighbours(constant).stream()
                .noneMatch(documents -> documents.stream()
                                .map(document -> told(constant.rule(), document))
                                .distinct()
                                .count()
                        > 1);
    }

    private List<List<RawDocument>> neighbours(Constant constant) {
        return bases.get(constant.topic()).stream()
                .flatMap(base -> neighbours.of(constant, base).stream())
                .toList();
    }

    private List<String> told(String rule, RawDocument document) {
        return judges.derived(document).stream()
                .filter(derived -> derived.rule().equals(rule))
                .map(derived -> derived.conclusion().told())
                .sorted()
                .toList();
    }
}
