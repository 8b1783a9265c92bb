package org.crosswise.workshop.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosswise.workshop.Case;
import org.crosswise.workshop.CaseFile;
import org.crosswise.workshop.CaseRun;
import org.crosswise.workshop.ShortForm;
import org.crosswise.workshop.diff.Firings.Difference;
import org.crosswise.workshop.diff.Firings.Way;
import org.crosswise.workshop.diff.RuleChange.Kind;
import org.crosswise.workshop.diff.Spread.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of two small sets that differ in every way there is; both are compiled once. */
class RulesDiffTest {

    private static final String THOMAS = "$thomas : Measured( code == \"modifiedThomasHipAngle\", value %s )";
    private static final String EXTENSION = "$extension : Measured( code == \"hipExtensionPassive\", value %s )";
    private static final String TILT = "$tilt : Measured( code == \"pelvicTiltAngle\", value %s )";
    private static final String AGE = "$age : Measured( code == \"age\", value > 20 )";
    private static final String QUIET =
            "$age : Measured( code == \"age\", value %s ) not Stated( code == \"newPain\" )";
    private static final String PAIN = "$pain : Stated( code == \"newPain\", yes )";

    private static final String CASES = """
            background: {sex: F, redFlagScreenComplete: true}
            cases:
            - case: a case of the older set
              given: {modifiedThomasHipAngle: {left: 10}, age: 40}
              expect: none
            - case: only a case shows it
              given: {newPain: true, age: 30, painNRS: 3}
              expect: none
            """;

    private static final String NEWER_CASES = """
            background: {sex: F, newPain: true}
            cases:
            - case: a child
              given: {age: 10}
              expect: none
            - case: somebody without pain
              given: {age: 18, newPain: not recorded}
              expect: none
            """;

    @TempDir
    private static Path parent;

    private static Edition before;
    private static Edition now;
    private static RuleSetDiff diff;

    @BeforeAll
    static void twoSets() throws IOException {
        Path older = common(SmallSet.in(parent))
                .evidence("narrow", THOMAS.formatted(">= 10"), "Pattern.of( \"SWAY_BACK\" )")
                .evidence("wide", EXTENSION.formatted("< 0"), "Pattern.of( \"FLAT_BACK\" )")
                .evidence("shifted", TILT.formatted("> 5, value < 10"), "Pattern.of( \"LAYERED\" )")
                .evidence(
                        "weight", THOMAS.formatted("> 0"), "Evidence.tight( \"ILIOPSOAS\", 0.70, \"LENGTH\", $thomas )")
                .evidence("quiet", QUIET.formatted("> 20"), "Term.of( \"BACK\" )")
                .evidence("fewer-sides", THOMAS.formatted("> 0"), "Term.of( \"LEG\", $thomas.side() )")
                .evidence("gone", EXTENSION.formatted("> 20"), "Term.of( \"PAIN\" )")
                .cases(CASES)
                .write();
        Path newer = common(SmallSet.in(parent))
                .evidence("narrow", THOMAS.formatted(">= 12"), "Pattern.of( \"SWAY_BACK\" )")
                .evidence("wide", EXTENSION.formatted("< 5"), "Pattern.of( \"FLAT_BACK\" )")
                .evidence("shifted", TILT.formatted("> 7, value < 12"), "Pattern.of( \"LAYERED\" )")
                .evidence(
                        "weight", THOMAS.formatted("> 0"), "Evidence.tight( \"ILIOPSOAS\", 0.80, \"LENGTH\", $thomas )")
                .evidence("quiet", QUIET.formatted("> 10"), "Term.of( \"BACK\" )")
                .evidence("fewer-sides", THOMAS.formatted("> 5"), "Term.of( \"LEG\", $thomas.side() )")
                .evidence("fresh", PAIN + " exists Measured( code == \"age\", value > 20 )", "Term.of( \"PAIN\" )")
                .trial("tried", EXTENSION.formatted("< 5"), "Term.of( \"PAIN\" )")
                .cases(NEWER_CASES)
                .client("healthy", "short-hip", "{age: 30, sex: F, modifiedThomasHipAngle: {left: 11, right: 3}}")
                .client("healthy", "very-short-hip", "{age: 30, modifiedThomasHipAngle: {left: 14}}")
                .client("regression", "stiff-hip", "{age: 30, painNRS: 2, hipExtensionPassive: {right: 3}}")
                .client("regression", "little-tilt", "{pelvicTiltAngle: {both: 6}, hipExtensionPassive: 25}")
                .client("regression", "much-tilt", "{pelvicTiltAngle: {both: 11}}")
                .client("regression", "teenager", "{age: 15}")
                .client("regression", "nothing", "{age: 30}")
                .write();
        before = Edition.load("older", older);
        now = Edition.load("newer", newer);
        diff = Comparing.of(before, now, Inputs.read(newer.resolve("corpus"), before, now), () -> {});
    }

    private static SmallSet common(SmallSet set) {
        return set.evidence("same", AGE, "Term.of( \"ADULT\" )")
                .muscles("follows", "$short : Evidence( muscle == \"ILIOPSOAS\" )", "Term.of( \"BACK\" )")
                .muscles(
                        "treat",
                        "$sway : Pattern( code == \"SWAY_BACK\" ) $technique : Technique( code == \"CLAMSHELL\" )",
                        "Recommendation.of( $technique )");
    }

    @Test
    void aPatternThatIsNoLongerGivenIsLostForItsClient() {
        assertThat(rule("narrow").outcome()).singleElement().satisfies(client -> {
            assertThat(client.told()).isEqualTo("healthy/short-hip");
            assertThat(client.lost()).contains("patterns SWAY_BACK", "recommendations CLAMSHELL");
            assertThat(client.gained()).isEmpty();
        });
    }

    @Test
    void aPatternThatIsNewlyGivenIsGained() {
        assertThat(rule("wide").outcome())
                .extracting(ClientChange::told, ClientChange::gained, ClientChange::lost)
                .containsExactly(tuple("regression/stiff-hip", List.of("patterns FLAT_BACK"), List.of()));
    }

    @Test
    void anotherWeightWithTheSameReportIsAReasonOnly() {
        RuleDiff weight = rule("weight");

        assertThat(weight.reasonOnly()).extracting(ClientChange::told).containsExactly("healthy/very-short-hip");
        assertThat(weight.spread().verdict()).isEqualTo(Verdict.SAME);
        assertThat(weight.spread().clients().of(Way.OTHERWISE)).isEqualTo(2);
        assertThat(weight.spread().cases().of(Way.OTHERWISE)).isEqualTo(1);
        assertThat(diff.reasonOnly()).extracting(ClientChange::told).contains("healthy/very-short-hip");
    }

    @Test
    void aRuleThatFiresForFewerIsNarrower() {
        Spread spread = rule("narrow").spread();

        assertThat(spread.verdict()).isEqualTo(Verdict.NARROWER);
        assertThat(spread)
                .isEqualTo(new Spread(
                        new Counts(Map.of(Way.NO_LONGER, 1, Way.AS_BEFORE, 1)), new Counts(Map.of(Way.NO_LONGER, 1))));
    }

    @Test
    void aRuleThatFiresForMoreIsWider() {
        assertThat(rule("wide").spread()).isEqualTo(new Spread(new Counts(Map.of(Way.NEWLY, 1)), new Counts(Map.of())));
        assertThat(rule("wide").spread().verdict()).isEqualTo(Verdict.WIDER);
    }

    @Test
    void aRuleThatFiresForOthersIsIncomparableAndShowsBoth() {
        assertThat(rule("shifted").spread().verdict()).isEqualTo(Verdict.INCOMPARABLE);
        assertThat(rule("shifted").examples())
                .extracting(Example::difference)
                .containsExactly(Difference.LOST, Difference.GAINED);
    }

    @Test
    void newRemovedAndChangedRulesAreToldAndNoOther() {
        assertThat(diff.rules())
                .extracting(rule -> rule.change().id(), rule -> rule.change().kind())
                .containsExactly(
                        tuple("iliopsoas/fewer-sides", Kind.CHANGED),
                        tuple("iliopsoas/fresh", Kind.NEW),
                        tuple("iliopsoas/gone", Kind.REMOVED),
                        tuple("iliopsoas/narrow", Kind.CHANGED),
                        tuple("iliopsoas/quiet", Kind.CHANGED),
                        tuple("iliopsoas/shifted", Kind.CHANGED),
                        tuple("iliopsoas/tried", Kind.NEW),
                        tuple("iliopsoas/weight", Kind.CHANGED),
                        tuple("iliopsoas/wide", Kind.CHANGED));
        assertThat(rule("weight").change().differences()).containsExactly("conclusion");
        assertThat(rule("narrow").change().added()).containsExactly(THOMAS.formatted(">= 12"));
    }

    @Test
    void aRuleThatOnlyFollowsIsNamedBesideTheOneItFollows() {
        assertThat(rule("narrow").followed()).isEqualTo(Map.of("states/treat", new Following(1, 1)));
        assertThat(rule("weight").followed()).isEqualTo(Map.of("states/follows", new Following(2, 1)));
    }

    @Test
    void withoutAnyOneFindingTheSmallestExampleShowsNothing() {
        assertThat(rule("fresh").examples()).singleElement().satisfies(example -> {
            assertThat(example.findings()).isEqualTo(2);
            assertThat(example.given()).containsOnlyKeys("age", "newPain");
            for (String code : example.given().keySet()) {
                Map<String, Object> fewer = new TreeMap<>(example.given());
                fewer.remove(code);
                assertThat(fires(fewer)).as("without " + code).isFalse();
            }
            assertThat(fires(example.given())).isTrue();
        });
    }

    private static boolean fires(Map<String, Object> given) {
        String document = new ShortForm(now.rules().vocabulary()).json(given);
        Answer answer = new Asked(now.rules()).answer(new Input(Input.CASES, "example", document, null));
        return !answer.of("iliopsoas/fresh").isEmpty();
    }

    @Test
    void everyExamplePassesAsACaseWhereItIsPasted() throws IOException {
        Path cases = now.folder().resolve("60-evidence/iliopsoas/cases.yaml");
        String written = Files.readString(cases);
        StringBuilder pasted = new StringBuilder(written);
        diff.rules().forEach(rule -> rule.examples().forEach(example -> pasted.append(example.yaml())));
        Path topic = Files.createDirectories(parent.resolve("pasted/iliopsoas"));
        List<Case> all = CaseFile.read(
                Files.writeString(topic.resolve("cases.yaml"), pasted),
                now.rules().vocabulary());

        assertThat(all).hasSize(2 + 8);
        assertThat(all.subList(2, all.size()))
                .extracting(each -> CaseRun.of(each, now.rules()).difference())
                .containsOnly("");
        assertThat(pasted)
                .contains("given: {modifiedThomasHipAngle: {left: 10}}")
                .contains("given: {age: 15, sex: not recorded, newPain: not recorded}");
    }

    /** Counted here anew, document by document and set by set. */
    @Test
    void forWhomARuleFiresIsPartedWithoutARest() throws IOException {
        Inputs inputs = Inputs.read(now.folder().resolve("corpus"), before, now);
        for (RuleDiff rule : diff.rules()) {
            String id = rule.change().id();
            Spread spread = rule.spread();
            assertThat(List.of(spread.clients().before(), spread.cases().before()))
                    .as(id + " before")
                    .isEqualTo(firing(id, before, inputs));
            assertThat(List.of(spread.clients().now(), spread.cases().now()))
                    .as(id + " now")
                    .isEqualTo(firing(id, now, inputs));
            for (Counts counts : List.of(spread.clients(), spread.cases())) {
                assertThat(counts.before() - counts.of(Way.NO_LONGER) + counts.of(Way.NEWLY))
                        .as(id)
                        .isEqualTo(counts.now());
            }
        }
        assertThat(rule("fewer-sides").spread().clients()).isEqualTo(new Counts(Map.of(Way.LESS, 1, Way.AS_BEFORE, 1)));
    }

    private static List<Integer> firing(String rule, Edition edition, Inputs inputs) {
        Asked asked = new Asked(edition.rules());
        List<Input> firing = inputs.all().stream()
                .filter(input -> !asked.answer(input).of(rule).isEmpty())
                .toList();
        int clients = (int) firing.stream().filter(Input::isClient).count();
        return List.of(clients, firing.size() - clients);
    }

    @Test
    void programsGetTheSameFigures() {
        assertThat(DiffJson.of(diff, 0))
                .contains("\"fires\":{\"clients\":{\"older\":2,\"newer\":1,\"no longer\":1,\"newly\":0,")
                .contains("\"followed\":{\"states/treat\":{\"clients\":1,\"cases\":1}}")
                .contains("\"failingCases\":[\"60-evidence/iliopsoas/cases.yaml:6: somebody without pain: ")
                .contains("\"onTrial\":[{\"rule\":\"iliopsoas/tried\",\"set\":\"newer\",\"clients\":1,\"cases\":0}]");
    }

    @Test
    void casesCountWhereNoClientDiffers() {
        RuleDiff fresh = rule("fresh");

        assertThat(fresh.outcome()).isEmpty();
        assertThat(fresh.reasonOnly()).isEmpty();
        assertThat(fresh.cases()).isEqualTo(1);
        assertThat(diff.cases()).isEqualTo(4);
        assertThat(diff.clients()).isEqualTo(7);
    }

    @Test
    void healthyClientsWithATechniqueAreNamed() {
        assertThat(diff.treated()).containsExactly(Map.entry("healthy/very-short-hip", List.of("CLAMSHELL")));
        assertThat(diff.healthy()).isEqualTo(2);
    }

    @Test
    void comparedAgainItReadsTheSame() throws IOException {
        Inputs inputs = Inputs.read(now.folder().resolve("corpus"), before, now);

        assertThat(DiffJson.of(Comparing.of(before, now, inputs, () -> {}), 0)).isEqualTo(DiffJson.of(diff, 0));
    }

    @Test
    void aSetComparedWithItselfDiffersInNothing() throws IOException {
        Inputs inputs = Inputs.read(now.folder().resolve("corpus"), now, now);

        RuleSetDiff none = Comparing.of(now, now, inputs, () -> {});

        assertThat(none.rules()).isEmpty();
        assertThat(none.changed()).isEmpty();
        assertThat(none.reasonOnly()).isEmpty();
        assertThat(DiffPage.write(none, 1, new TextPaper())).contains("No outcome changes.");
    }

    @Test
    void theReviewIsMarkdown() {
        assertThat(DiffPage.write(diff, 0, new MarkdownPaper()))
                .contains("## Rule `iliopsoas/narrow` (evidence): changed in condition\n")
                .contains("```diff\n- " + THOMAS.formatted(">= 10") + "\n+ " + THOMAS.formatted(">= 12") + "\n```\n")
                .contains("Narrower on what was tried: fires for 1 client, 2 before (no longer for 1, as before for 1)"
                        + " and 0 cases, 1 before (no longer for 1).")
                .contains("Written as before, and follows from it: `states/treat` (1 client, 1 case).")
                .contains("Of the newer set's own cases 1 case fails:\n\n- 60-evidence/iliopsoas/cases.yaml:6: somebody"
                        + " without pain: iliopsoas/quiet: expected [], concluded [BACK]\n")
                .contains("- `iliopsoas/tried`, in the newer set: would fire for 1 client and 0 cases\n")
                .contains("- lost by 1: patterns SWAY_BACK\n- lost by 1: recommendations CLAMSHELL\n\n")
                .contains("older `SWAY_BACK`, newer nothing.")
                .contains("Healthy clients who get a technique for a muscle: 1 of 2, over the budget of 0.");
    }

    @Test
    void theTerminalGetsLinesOfBoundedLengthAndNothingHidden() {
        RuleSetDiff hostile = new RuleSetDiff(
                diff.before(),
                diff.now(),
                1,
                1,
                List.of("\u001b[2J" + "word ".repeat(60)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Map.of(),
                List.of(),
                List.of());

        String text = DiffPage.write(hostile, 0, new TextPaper());

        assertThat(text).doesNotContain("\u001b");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    private static RuleDiff rule(String name) {
        return diff.rules().stream()
                .filter(rule -> rule.change().id().equals("iliopsoas/" + name))
                .findFirst()
                .orElseThrow();
    }
}
