package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.crosswise.release.TinySet.NOTICE;
import static org.crosswise.release.TinySet.SHORT_THIGH;
import static org.crosswise.release.TinySet.rule;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswise.Crosswise;
import org.crosswise.Trials;
import org.crosswise.assessment.Assessment;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSetException;
import org.crosswise.release.TinySet;
import org.crosswise.report.NoticeLine;
import org.crosswise.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only active rules speak; rules on trial are counted, the others do not run. */
class TrialsTest {

    private static final Assessment NOTHING =
            Assessment.parse("nothing", "{\"findings\": []}".getBytes(StandardCharsets.UTF_8));

    private static final String TRIAL = "@status( \"trial\" )";

    /** A trial that would stop everything, in the stage and with the word of an active rule. */
    private static final String GATE_ON_TRIAL = """

            rule "gate/closed"
                @version( "1.0.0" ) @status( "trial" ) @source( "own" ) @strength( "own" ) @says( "Closed." )
                agenda-group "gate"
            when
                $screen : Screening( code == "conditionsScreen" )
            then
                insert( new Gate( "emergency" ) );
            end
            """;

    @TempDir
    static Path parent;

    private static Crosswise crosswise = null;

    @BeforeAll
    static void aSetWithRulesInEveryStateOfTheirLife() {
        TinySet set = TinySet.in(parent)
                .thigh(
                        rule("short", "@status( \"active\" )", NOTICE),
                        rule("tried", TRIAL, "PACKAGE"),
                        rule("drafted", "@status( \"draft\" )", "HIP_FLEXOR_STRETCHES"),
                        rule("retired", "@status( \"retired\" )", "BODY_WEIGHT"));
        String gate = set.read("40-gate/gate/gate.drl");
        crosswise = Crosswise.load(
                set.write("40-gate/gate/gate.drl", gate + GATE_ON_TRIAL).path());
    }

    @Test
    void onlyTheActiveRuleSpeaks() {
        Report report = crosswise.assess(SHORT_THIGH);

        assertThat(report.noticeLines()).extracting(NoticeLine::code).containsExactly(NOTICE);
        assertThat(report.safety().gate()).isEqualTo("none");
        assertThat(report.toJson() + report.toText()).doesNotContain("tried", "drafted", "retired", "closed");
    }

    @Test
    void whatATrialWouldHaveSaidIsCounted() {
        Trials before = crosswise.trials();

        crosswise.assess(SHORT_THIGH);
        crosswise.assess(SHORT_THIGH, Set.of());
        crosswise.assess(NOTHING);

        assertThat(since(before)).isEqualTo(new Trials(3, 0, Map.of("thigh/tried", 2L, "gate/closed", 3L)));
    }

    @Test
    void nothingIsLostWhenSeveralCountAtOnce() {
        Trials before = crosswise.trials();

        IntStream.range(0, 400).parallel().forEach(i -> crosswise.assess(i % 2 == 0 ? SHORT_THIGH : NOTHING, Set.of()));

        assertThat(since(before)).isEqualTo(new Trials(400, 0, Map.of("thigh/tried", 200L, "gate/closed", 400L)));
    }

    private static Trials since(Trials before) {
        Trials now = crosswise.trials();
        Map<String, Long> spoke = new HashMap<>(now.spoke());
        before.spoke().forEach((rule, count) -> spoke.merge(rule, -count, Long::sum));
        return new Trials(now.assessments() - before.assessments(), now.failed() - before.failed(), spoke);
    }

    @Test
    void anActiveRuleThatRestsOnATrialAloneIsRefused() {
        String onTrial = """
                package rules;

                import org.crosswise.fact.Measured;
                import org.crosswise.fact.Notice;
                import org.crosswise.fact.Term;

                rule "thigh/found"
                    @version( "1.0.0" ) @status( "trial" ) @source( "own" ) @strength( "own" ) @says( "Short." ) @threshold( "> 0" )
                    agenda-group "notices"
                when
                    $thomas : Measured( code == "modifiedThomasHipAngle", value > 0 )
                then
                    insert( Term.of( "FOUND" ) );
                end

                rule "thigh/said"
                    @version( "1.0.0" ) @status( "%s" ) @source( "own" ) @strength( "own" ) @says( "Said." )
                    agenda-group "notices"
                when
                    $term : Term( name == "FOUND" )
                then
                    insert( Notice.of( "PACKAGE" ) );
                end
                """;
        TinySet set = TinySet.in(parent);

        set.write("90-notices/thigh/thigh.drl", onTrial.formatted("active"));
        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> Crosswise.load(set.path()));
        assertThat(refused.issues()).extracting(issue -> issue.code()).containsExactly(IssueCode.NEVER_CONCLUDED);

        set.write("90-notices/thigh/thigh.drl", onTrial.formatted("trial"));
        Crosswise both = Crosswise.load(set.path());
        both.assess(SHORT_THIGH);
        assertThat(both.trials().spoke()).isEqualTo(Map.of("thigh/found", 1L, "thigh/said", 1L));
    }

    @Test
    void whatRulesCheckRefusesIsNotLoaded() {
        TinySet set = TinySet.in(parent).thigh(rule("short", "@status( \"active\" )", "NO_SUCH_NOTICE"));

        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> Crosswise.load(set.path()));

        assertThat(refused.issues()).extracting(issue -> issue.code()).isEqualTo(List.of(IssueCode.UNKNOWN_CODE));
    }
}
