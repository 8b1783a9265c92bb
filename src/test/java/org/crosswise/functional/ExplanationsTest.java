package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.MuscleKind;
import org.crosswise.knowledge.PainReferral;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.report.ExplanationLine;
import org.crosswise.report.Report;
import org.junit.jupiter.api.Test;

/** Explanations follow their table, prove nothing, and are silent where they could mislead. */
class ExplanationsTest {

    private static final int DOCUMENTS = 1_500;
    private static final Crosswise CROSSWISE = Bundled.CROSSWISE;
    private static final List<Assessed> ALL = assessed();

    private final Vocabulary vocabulary = CROSSWISE.vocabulary();

    /** A random document, and the same with a trigger point in both glutei minimi, which no evidence rule reads. */
    private record Assessed(RawDocument document, Report report, Report withTriggerPoint) {}

    @Test
    void everyExplanationOfPainKeepsToTheTableAndToItsSide() {
        List<ExplanationLine> pains = new ArrayList<>();
        for (Assessed each : ALL) {
            for (ExplanationLine line : each.withTriggerPoint().explanations()) {
                if (line.isReferredPain()) {
                    pains.add(line);
                    assertThat(referral(line).areas()).contains(line.about());
                    assertThat(line.lookAlikes()).isEqualTo(referral(line).lookAlikes());
                    assertThat(hurtsAt(each.document(), line))
                            .as(each.document().toJson())
                            .isTrue();
                }
            }
        }
        assertThat(pains).hasSizeGreaterThan(DOCUMENTS / 4);
    }

    @Test
    void painBelowTheKneeIsExplainedOnlyWithANormalNeurologicalScreen() {
        List<ExplanationLine> below = new ArrayList<>();
        for (Assessed each : ALL) {
            for (ExplanationLine line : each.withTriggerPoint().explanations()) {
                if (line.about().equals("BELOW_KNEE")) {
                    below.add(line);
                    assertThat(each.document().findings())
                            .as(each.document().toJson())
                            .anyMatch(ExplanationsTest::isNormalScreen)
                            .noneMatch(finding -> isPositiveNerveTest(finding, line.side()));
                }
            }
        }
        assertThat(below).isNotEmpty();
    }

    @Test
    void nothingIsExplainedWhenAdviceIsWithheldOrToAChild() {
        List<Report> silent = new ArrayList<>();
        for (Assessed each : ALL) {
            Report report = each.withTriggerPoint();
            boolean child =
                    report.patterns().stream().anyMatch(line -> line.code().equals("NO_PATTERN_OUTPUT_CHILD"));
            if (report.safety().withheld() || child) {
                silent.add(report);
                assertThat(report.explanations()).isEmpty();
            }
        }
        assertThat(silent).hasSizeGreaterThan(20);
    }

    @Test
    void anExplanationWeighsNothing() {
        int more = 0;
        for (Assessed each : ALL) {
            Report with = each.withTriggerPoint();
            Report without = each.report();
            assertThat(with.safety()).isEqualTo(without.safety());
            assertThat(with.patterns()).isEqualTo(without.patterns());
            assertThat(with.muscles()).isEqualTo(without.muscles());
            assertThat(with.recommendations()).isEqualTo(without.recommendations());
            assertThat(with.withheld()).isEqualTo(without.withheld());
            assertThat(with.askFor()).isEqualTo(without.askFor());
            assertThat(with.explanations()).containsAll(without.explanations());
            more += with.explanations().size() - without.explanations().size();
        }
        assertThat(more).isPositive();
    }

    @Test
    void theTableOfReferredPainNamesMusclesPlacesAndSourcesThatExist() {
        FindingKind places = vocabulary.findings().get("painLocation");
        assertThat(vocabulary.referrals().values()).allSatisfy(referral -> {
            assertThat(vocabulary.muscles()).containsKeys(referral.muscle());
            assertThat(palpable()).contains(referral.muscle()).containsAll(referral.palpatedAs());
            assertThat(places.values()).containsAll(referral.areas());
            assertThat(referral.areas()).isNotEmpty();
            assertThat(referral.lookAlikes()).isNotEmpty();
            assertThat(vocabulary.sources()).containsKey(referral.source());
        });
    }

    @Test
    void everyMuscleThatCanBePalpatedIsDescribedAndAntagonistsAreMutual() {
        assertThat(vocabulary.muscles()).containsKeys(palpable().toArray(String[]::new));
        for (MuscleKind muscle : vocabulary.muscles().values()) {
            assertThat(vocabulary.sources()).containsKey(muscle.source());
            assertThat(muscle.antagonists()).allSatisfy(other -> assertThat(vocabulary.opposes(other, muscle.code()))
                    .as(muscle.code() + " and " + other)
                    .isTrue());
        }
    }

    private static List<Assessed> assessed() {
        RandomDocuments documents = new RandomDocuments(7);
        List<Assessed> all = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            RawDocument document = documents.next();
            List<RawFinding> more = new ArrayList<>(document.findings());
            more.add(new RawFinding("palpation", "ACTIVE_TRP", "BILATERAL", null, Map.of("muscle", "GLUTEUS_MINIMUS")));
            all.add(new Assessed(
                    document, report(document), report(new RawDocument(document.assessedOn(), List.copyOf(more)))));
        }
        return all;
    }

    private static Report report(RawDocument document) {
        byte[] json = document.toJson().getBytes(StandardCharsets.UTF_8);
        return CROSSWISE.assess(Assessment.parse("random", json), Set.of());
    }

    private PainReferral referral(ExplanationLine line) {
        return vocabulary.referrals().get(line.muscle());
    }

    private List<String> palpable() {
        return vocabulary.findings().get("palpation").attributes().get("muscle");
    }

    private static boolean hurtsAt(RawDocument document, ExplanationLine line) {
        return document.findings().stream()
                .anyMatch(finding -> finding.code().equals("painLocation")
                        && line.about().equals(finding.value())
                        && isOn(finding, line.side()));
    }

    private static boolean isNormalScreen(RawFinding finding) {
        return finding.code().equals("neuroScreenNormal") && Boolean.TRUE.equals(finding.value());
    }

    private static boolean isPositiveNerveTest(RawFinding finding, Side side) {
        boolean valid = finding.attributes().isEmpty() && finding.unit() == null;
        return Set.of("straightLegRaiseNeural", "slumpTest").contains(finding.code())
                && valid
                && "POSITIVE".equals(finding.value())
                && finding.side() != null
                && isOn(finding, side);
    }

    private static boolean isOn(RawFinding finding, Side side) {
        return finding.side() == null
                || finding.side().equals("BILATERAL")
                || finding.side().equals(side.name());
    }
}
