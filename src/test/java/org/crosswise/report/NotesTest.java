package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.crosswise.assessment.Invalid;
import org.crosswise.assessment.Remark;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Unread;
import org.crosswise.fact.Flag;
import org.crosswise.fact.Notice;
import org.crosswise.fact.Question;
import org.crosswise.knowledge.Source;
import org.junit.jupiter.api.Test;

class NotesTest {

    private final Client client = Client.well();

    @Test
    void aFlagStandsOnceAndSaysEveryReason() {
        client.conclude("flags/b", Flag.about("CONFLICT", "ILIOPSOAS", Side.LEFT));
        client.conclude("flags/a", Flag.about("CONFLICT", "ILIOPSOAS", Side.LEFT));

        assertThat(client.report().flags())
                .containsExactly(new FlagLine(
                        "CONFLICT",
                        "ILIOPSOAS",
                        Side.LEFT,
                        "Conflict: iliopsoas, left. Says flags/a.* Says flags/b.*"));
    }

    @Test
    void aNoticeAboutBothSidesIsSaidOnce() {
        client.conclude("notices/watch", Notice.of("WATCH", Side.RIGHT));
        client.conclude("notices/watch", Notice.of("WATCH", Side.LEFT));
        client.conclude("notices/model", Notice.of("ONE_MODEL"));

        assertThat(client.report().notices()).containsExactly("This is a model.", "Left and right: Watch this leg.");
    }

    @Test
    void whatIsContestedIsSaidOnceWithItsSidesAndTheOtherView() {
        client.conclude("contested/norm", Notice.of("CONTESTED_NORM", Side.RIGHT));
        client.conclude("contested/norm", Notice.of("CONTESTED_NORM", Side.LEFT));

        assertThat(client.report().notices())
                .containsExactly("Contested, left and right: Norms differ. By the other, short.");
        assertThat(client.report().contested()).singleElement().satisfies(line -> {
            assertThat(line.side()).isEqualTo(Side.BILATERAL);
            assertThat(line.sources()).extracting(Source::key).containsExactly("own", "study");
            assertThat(line.because()).extracting(Reason::rule).containsExactly("contested/norm");
        });
    }

    @Test
    void whatWasNotAssessedIsNamedWithTheSideThatIsMissing() {
        client.measured(0, "thomas", Side.LEFT, 2);
        client.graded(1, Side.LEFT, "5");
        client.graded(2, Side.RIGHT, "5");
        client.conclude("notices/unexplained", Notice.of("UNEXPLAINED"));

        assertThat(client.report().notices())
                .containsExactly(
                        "Not assessed: iliopsoas tight, right; abdominal muscles weak; nerves (neurological screen);"
                                + " hip joint (FABER, internal rotation).");
    }

    @Test
    void howEntriesWereReadStandsBehindTheNotices() {
        client.conclude("notices/watch", Notice.of("WATCH", Side.LEFT));
        client.remarked(new Remark(Remark.Kind.HISTORY_ONLY, 3, "Ely test is too old."));
        client.remarked(new Remark(Remark.Kind.CONVERTED, 5, "Schober 50 mm is 5 cm."));

        assertThat(client.report().notices())
                .containsExactly("Left: Watch this leg.", "Schober 50 mm is 5 cm.", "Ely test is too old.");
    }

    @Test
    void redFlagsThatWereNotUsedStandFirst() {
        client.rejected(new Invalid(0, "age", null, new BigDecimal("200"), "out-of-range", "expected 0...120"));
        client.rejected(new Invalid(1, "redFlag", null, "SADLE", "unknown-code", "not in the registry"));

        assertThat(client.report().invalid()).extracting(InvalidLine::code).containsExactly("redFlag", "age");
    }

    @Test
    void whatLeavesAScreenOpenStandsBeforeAll() {
        client.rejected(new Invalid(0, "redFlag", null, "SADDLE", "attribute", "onsetDays is no number"));
        client.rejected(new Invalid(1, "redflag", null, "SADDLE", "unknown-code", "no finding"));
        client.unread(new Unread(1, "redFlag"));

        assertThat(client.report().invalid()).extracting(InvalidLine::finding).containsExactly(1, 0);
    }

    @Test
    void aQuestionAboutBothSidesHasNoSide() {
        client.conclude("ask/left", Question.of("modifiedThomas", Side.LEFT));
        client.conclude("ask/right", Question.of("modifiedThomas", Side.RIGHT));

        assertThat(client.report().askFor())
                .containsExactly(new QuestionLine(
                        "modifiedThomas",
                        Side.NONE,
                        "modified Thomas test",
                        "Says ask/left. Says ask/right.",
                        "",
                        null));
    }

    @Test
    void questionsStandInTheOrderOfTheirRank() {
        client.conclude("ask/curl-up", Question.of("curlUp"));
        client.conclude("ask/thomas", Question.of("modifiedThomas", Side.LEFT));
        client.conclude("ask/screen", Question.of("redFlagScreen"));

        assertThat(client.report().askFor())
                .extracting(line -> line.code() + " " + line.side())
                .containsExactly("redFlagScreen NONE", "modifiedThomas LEFT", "curlUp NONE");
    }
}
