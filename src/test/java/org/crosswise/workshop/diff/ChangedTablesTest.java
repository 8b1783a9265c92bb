package org.crosswise.workshop.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.engine.OtherTables;
import org.crosswise.engine.RuleSource;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Technique;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.workshop.Client;
import org.crosswise.workshop.ClientFile;
import org.crosswise.workshop.ShortForm;
import org.crosswise.workshop.diff.RuleChange.Kind;
import org.junit.jupiter.api.Test;

/** The bundled rules over a changed table: what no rule's text shows is traced to the rule that reads the row. */
class ChangedTablesTest {

    private static final Path CLIENT = Path.of("rules/corpus/regression/accountant-with-the-full-cross.yaml");
    private static final String STRETCH = "LOW_LUNGE_STRETCH";

    private static final OtherTables BUNDLED = new OtherTables();
    private static final RuleSource SOURCE = RuleSource.bundled();

    @Test
    void aTechniqueThatIsForNothingAnyMoreIsTracedToTheRuleThatProposesIt() throws IOException {
        Technique row = SOURCE.vocabulary().technique(STRETCH);

        RuleSetDiff diff = compared(with(row, List.of(), row.dose()));

        assertThat(diff.tables()).containsExactly("techniques LOW_LUNGE_STRETCH changed: treats");
        assertThat(diff.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.change().id()).isEqualTo("muscle-techniques/supported-state");
            assertThat(rule.change().kind()).isEqualTo(Kind.AS_BEFORE);
            assertThat(rule.outcome()).singleElement().satisfies(client -> assertThat(client.lost())
                    .contains("recommendations LOW_LUNGE_STRETCH LEFT"));
            assertThat(rule.followed()).containsKey("plan/nothing-withholds-it");
        });
        assertThat(DiffPage.write(diff, 0, new TextPaper())).contains("written as before; a table");
    }

    @Test
    void anotherDoseIsAnotherOutcomeByTablesAlone() throws IOException {
        Technique row = SOURCE.vocabulary().technique(STRETCH);

        RuleSetDiff diff = compared(with(row, row.treats(), Map.of("adult", "Twice a day.")));

        assertThat(diff.rules()).isEmpty();
        assertThat(diff.byTables()).singleElement().satisfies(client -> assertThat(client.gained())
                .containsExactly("doses LOW_LUNGE_STRETCH: Twice a day."));
        assertThat(DiffPage.write(diff, 0, new MarkdownPaper()))
                .contains("By tables alone, without any rule, another outcome for 1 client: `regression/"
                        + "accountant-with-the-full-cross`.\n\n- lost by 1: doses LOW_LUNGE_STRETCH: ");
    }

    @Test
    void anExampleOfAFollowUpKeepsWhatItNeedsOfBothAssessments() {
        ShortForm form = new ShortForm(SOURCE.vocabulary());
        Input input = new Input(
                Input.CASES, "a case", form.json(thomas(3, "painNRS", 2)), form.json(thomas(12, "painNRS", 5)));

        RuleSetDiff diff = compared(withErrorOfThomas(BigDecimal.TEN), input);

        assertThat(diff.rules())
                .filteredOn(rule -> rule.change().id().equals("change-numbers/within-error"))
                .flatExtracting(RuleDiff::examples)
                .singleElement()
                .satisfies(example -> assertThat(example.yaml()).isEqualTo("""
                        - case: change-numbers/within-error newly fires
                          before: {modifiedThomasHipAngle: {left: 12, pelvisControlled: true}}
                          given: {modifiedThomasHipAngle: {left: 3, pelvisControlled: true}}
                          expect:
                            change-numbers/within-error: modifiedThomasHipAngle LEFT WITHIN
                        """));
    }

    private static Map<String, Object> thomas(int degrees, String other, Object value) {
        return Map.of("modifiedThomasHipAngle", Map.of("left", degrees, "pelvisControlled", true), other, value);
    }

    private RuleSetDiff compared(Technique changed) throws IOException {
        Client client = ClientFile.read(CLIENT, SOURCE.vocabulary());
        Map<String, Technique> techniques =
                new LinkedHashMap<>(SOURCE.vocabulary().techniques());
        techniques.put(changed.code(), changed);
        return compared(
                with(SOURCE.vocabulary().findings(), techniques),
                new Input("regression", client.name(), client.document(), null));
    }

    private RuleSetDiff compared(Vocabulary changed, Input input) {
        return Comparing.of(
                edition("older", SOURCE.vocabulary()),
                edition("newer", changed),
                new Inputs(List.of(input), List.of(), List.of()),
                () -> {});
    }

    private Vocabulary withErrorOfThomas(BigDecimal error) {
        Map<String, FindingKind> findings =
                new LinkedHashMap<>(SOURCE.vocabulary().findings());
        findings.computeIfPresent(
                "modifiedThomasHipAngle",
                (code, row) -> new FindingKind(
                        row.code(),
                        row.label(),
                        row.group(),
                        row.type(),
                        row.unit(),
                        row.sides(),
                        row.repeatable(),
                        row.min(),
                        row.max(),
                        row.values(),
                        row.attributes(),
                        row.recordedAs(),
                        row.prefer(),
                        row.painLimitable(),
                        row.neverStale(),
                        row.lowWord(),
                        row.highWord(),
                        row.how(),
                        row.normal(),
                        row.resolution(),
                        error,
                        row.errorSource(),
                        row.source(),
                        row.furtherSources(),
                        row.best(),
                        row.retest()));
        return with(findings, SOURCE.vocabulary().techniques());
    }

    private Edition edition(String name, Vocabulary tables) {
        RuleSource text = new RuleSource(SOURCE.set(), tables, SOURCE.topics(), SOURCE.sha256());
        return new Edition(name, Path.of("rules"), text, BUNDLED.with(tables));
    }

    private Vocabulary with(Map<String, FindingKind> findings, Map<String, Technique> techniques) {
        Vocabulary all = SOURCE.vocabulary();
        return new Vocabulary(
                findings,
                all.muscles(),
                all.arms(),
                all.caps(),
                all.referrals(),
                techniques,
                all.conditions(),
                all.redFlags(),
                all.tests(),
                all.sources(),
                all.texts(),
                all.contested());
    }

    private static Technique with(Technique row, List<String> treats, Map<String, String> dose) {
        return new Technique(
                row.code(),
                row.label(),
                row.kind(),
                row.step(),
                row.order() + 1,
                treats,
                row.tags(),
                row.milderTags(),
                row.milder(),
                row.allowedAtRefer(),
                row.advisable(),
                dose,
                row.evidence(),
                row.source(),
                row.doseSource(),
                row.furtherSources());
    }
}
