package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.LocalDate;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.engine.RuleFiles;
import org.crosswise.release.Acceptance;
import org.crosswise.release.Bundle;
import org.crosswise.release.Keys;
import org.crosswise.release.Proven;
import org.crosswise.release.TinySet;
import org.crosswise.report.OverdueReview;
import org.crosswise.report.Report;
import org.crosswise.report.Why;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report tells which rules made it, and which of them were due for review. */
class OverdueReviewTest {

    /** Level and gate of an alert, so that the reason of a line is shown too. */
    private static final String SIGN = """
            package rules;

            import org.crosswise.fact.Measured;
            import org.crosswise.fact.Sign;

            rule "thigh/sign"
                @version( "1.0.0" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "Refer it." )
                @threshold( "> 0" ) @review( "2026-11-20" )
                agenda-group "notices"
            when
                $thomas : Measured( code == "modifiedThomasHipAngle", value > 0 )
            then
                insert( Sign.refer( "MILD_STABLE_DEFICIT" ) );
            end
            """;

    @TempDir
    static Path parent;

    private static Crosswise crosswise = null;
    private static String sha256 = "";

    @BeforeAll
    static void aReleasedSetWithADayOfReview() throws IOException {
        KeyPair keys = Keys.generate();
        RuleFiles rules = RuleFiles.in(TinySet.in(parent)
                .version("3.1")
                .write("90-notices/thigh/thigh.drl", SIGN)
                .path());
        sha256 = rules.sha256(rules.ruleSet());
        Path bundle = Files.write(parent.resolve("tiny.zip"), Bundle.pack(rules, new Proven(4, 1), keys.getPrivate()));
        crosswise = Crosswise.load(bundle, Acceptance.ANY.trusting(keys.getPublic()));
    }

    @Test
    void aBundleStampsItsReports() {
        Report report = assessed("\"assessedOn\": \"2026-11-20\", ");

        assertThat(report.toText().replaceAll("\\s+", " "))
                .contains("Rule set tiny 3.1, sha256 " + sha256.substring(0, 12));
        assertThat(report.toJson())
                .contains("\"ruleSet\":{\"name\":\"tiny\",\"version\":\"3.1\",\"sha256\":\"" + sha256 + "\"}");
    }

    @Test
    void onTheDayItselfAReviewIsNotOverdue() {
        assertThat(assessed("\"assessedOn\": \"2026-11-20\", ").reviewsDue()).isEmpty();
    }

    @Test
    void anAssessmentWithoutADayKnowsOfNoReview() {
        Report report = assessed("");

        assertThat(report.reviewsDue()).isEmpty();
        assertThat(report.toJson()).doesNotContain("reviewDue", "reviewsDue");
    }

    @Test
    void anOverdueReviewIsToldWhereTheRuleSpeaksAndOnceForTheReport() {
        Report report = assessed("\"assessedOn\": \"2026-11-21\", ");

        assertThat(report.reviewsDue()).containsExactly(new OverdueReview("thigh/sign", LocalDate.of(2026, 11, 20)));
        assertThat(report.toJson())
                .contains("\"reviewDue\":\"2026-11-20\"")
                .contains("\"reviewsDue\":[{\"rule\":\"thigh/sign\",\"due\":\"2026-11-20\"}]");
        for (Why why : Why.values()) {
            assertThat(report.toText(why).replaceAll("\\s+", " "))
                    .contains("[review was due on 2026-11-20]")
                    .contains("Rule thigh/sign had a part in this report although its review was due on 2026-11-20.");
        }
    }

    private static Report assessed(String day) {
        String document = "{" + day
                + "\"findings\": [{\"code\": \"modifiedThomasHipAngle\", \"side\": \"LEFT\", \"value\": 12}]}";
        return crosswise.assess(Assessment.parse("test", document.getBytes(StandardCharsets.UTF_8)));
    }
}
