package org.crosswise.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosswise.release.TinySet.rule;

import java.nio.file.Path;
import java.time.LocalDate;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.crosswise.release.Proven;
import org.crosswise.release.TinySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule set is proven by its checks, its cases and its clients. */
class ProofTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final String TREATMENT = """
            package rules;

            import org.crosswise.fact.Candidate;
            import org.crosswise.fact.Recommendation;
            import org.crosswise.knowledge.Technique;

            rule "thigh/candidate"
                @version( "1.0.0" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "For everybody." )
                agenda-group "notices"
            when
                $technique : Technique( code == "LOW_LUNGE_STRETCH" )
            then
                insert( Candidate.of( $technique ) );
            end

            rule "thigh/recommended"
                @version( "1.0.0" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "So be it." )
                agenda-group "notices"
            when
                $candidate : Candidate( code == "LOW_LUNGE_STRETCH" )
            then
                insert( Recommendation.of( $candidate ) );
            end
            """;

    @TempDir
    Path parent;

    @Test
    void aHealthyPersonWhoGetsATreatmentFailsEvenWhenItIsExpected() {
        TinySet set = TinySet.in(parent)
                .write("90-notices/thigh/thigh.drl", TREATMENT)
                .cases("thigh/candidate: LOW_LUNGE_STRETCH, thigh/recommended: LOW_LUNGE_STRETCH")
                .write("corpus/healthy/well.yaml", """
                        story: Somebody who is well.
                        given: {age: 30}
                        expect: {recommendations: [LOW_LUNGE_STRETCH]}
                        """);

        assertThat(proof(set).issues())
                .contains(Issue.of(
                        IssueCode.FAILED_CLIENT,
                        "corpus/healthy/well.yaml",
                        "a healthy person gets LOW_LUNGE_STRETCH"));
    }

    @Test
    void aTrialHasCasesAndADraftHasNone() {
        TinySet set = TinySet.in(parent)
                .thigh(
                        rule("short", "@status( \"trial\" )", "PACKAGE"),
                        rule("later", "@status( \"draft\" )", "DEEP_WORK"),
                        rule("once", "@status( \"retired\" )", "BODY_WEIGHT"))
                .cases("thigh/short: notice PACKAGE, thigh/later: notice DEEP_WORK, thigh/once: notice BODY_WEIGHT");

        assertThat(proof(set).issues()).isEmpty();
        assertThat(proof(set.cases("thigh/short: notice DEEP_WORK")).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message())
                        .isEqualTo(
                                "a short thigh: thigh/short: expected [notice DEEP_WORK], concluded [notice PACKAGE]"));
    }

    @Test
    void aRuleThatNoCaseExpectsIsNotProven() {
        TinySet set = TinySet.in(parent)
                .write(
                        "90-notices/thigh/cases.yaml",
                        "cases:\n- case: nothing entered\n  given: {age: 30}\n  expect: none\n");

        assertThat(proof(set).issues())
                .extracting(Issue::message)
                .containsExactly("thigh/short: no case expects what it concludes");
    }

    @Test
    void nothingIsBuiltBeforeTheTextIsFreeOfErrors() {
        Proof proof = proof(TinySet.in(parent).thigh("exit"));

        assertThat(proof.holds()).isFalse();
        assertThat(proof.proven()).isEqualTo(new Proven(0, 0));
        assertThatThrownBy(proof::crosswise).isInstanceOf(RuleSetException.class);
    }

    @Test
    void filesOfCasesAndClientsThatCannotBeReadAreToldOneByOne() {
        TinySet set = TinySet.in(parent)
                .write("90-notices/thigh/cases.yaml", "cases: " + "[".repeat(5_000))
                .write("40-gate/gate/cases.yaml", "cases: [{case: a, given: {agee: 3}, expect: none}]")
                .write("corpus/regression/short-thigh.yaml", "story: nobody");

        assertThat(proof(set).issues())
                .extracting(Issue::file)
                .containsExactly(
                        "40-gate/gate/cases.yaml", "90-notices/thigh/cases.yaml", "corpus/regression/short-thigh.yaml");
    }

    private static Proof proof(TinySet set) {
        return Proof.of(RuleFiles.in(set.path()), DAY);
    }
}
