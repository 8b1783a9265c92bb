package org.crosswise.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crosswise.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one assessment: what was found, what to consider, and why. Immutable, safe for use by several threads.
 *
 * <p>At level urgent or emergency patterns, muscles and withheld are empty and the one recommendation is the referral.
 * Every list is ordered by content, so that the order in which findings were entered changes only their numbers.
 *
 * @param ruleSet the rules that made it
 * @param inputSha256 of the document read, 64 hexadecimal digits
 * @param label the assessment's own label, empty when it has none
 * @param assessedOn the day of the assessment, null when it names none
 * @param safety whether the person may be treated
 * @param patterns the pattern first, then its type, then others
 * @param muscles in the order of the table; those that nothing speaks for or against are left out
 * @param explanations how the model explains pain or weakness; no proof
 * @param recommendations what to consider, in sequence
 * @param withheld what must not be done, or not yet
 * @param askFor what to ask or test next, most useful first
 * @param invalid what was entered and not used: red flags and conditions first
 * @param flags machine-readable marks
 * @param noticeLines sentences that the reader must see
 * @param contested what sources disagree about, where the other view would say something else; also among the notices
 * @param recorded the valid findings in words
 * @param reviewsDue rules that concluded something here although their review was due before the assessment
 * @param about what the tool is for, when to stop and when the report expires
 * @param comparison what changed since an earlier assessment, null when there was none to compare with
 */
public record Report(
        RuleSetStamp ruleSet,
        String inputSha256,
        String label,
        @Nullable LocalDate assessedOn,
        Safety safety,
        List<PatternLine> patterns,
        List<MuscleLine> muscles,
        List<ExplanationLine> explanations,
        List<RecommendationLine> recommendations,
        List<WithheldLine> withheld,
        List<QuestionLine> askFor,
        List<InvalidLine> invalid,
        List<FlagLine> flags,
        List<NoticeLine> noticeLines,
        List<ContestedLine> contested,
        List<Recorded> recorded,
        List<OverdueReview> reviewsDue,
        About about,
        @Nullable Comparison comparison) {

    public Report {
        patterns = List.copyOf(patterns);
        muscles = List.copyOf(muscles);
        explanations = List.copyOf(explanations);
        recommendations = List.copyOf(recommendations);
        withheld = List.copyOf(withheld);
        askFor = List.copyOf(askFor);
        invalid = List.copyOf(invalid);
        flags = List.copyOf(flags);
        noticeLines = List.copyOf(noticeLines);
        contested = List.copyOf(contested);
        recorded = List.copyOf(recorded);
        reviewsDue = List.copyOf(reviewsDue);
    }

    /** The sentences that the reader must see, without their sources. */
    public List<String> notices() {
        return noticeLines.stream().map(NoticeLine::text).toList();
    }

    /** Every source that the report names, each once, by key. */
    public List<Source> sources() {
        return CitedSources.of(this);
    }

    /** The same report with what changed since an earlier assessment. */
    public Report comparedWith(Comparison earlier) {
        return new Report(
                ruleSet,
                inputSha256,
                label,
                assessedOn,
                safety,
                patterns,
                muscles,
                explanations,
                recommendations,
                withheld,
                askFor,
                invalid,
                flags,
                noticeLines,
                contested,
                recorded,
                Stream.concat(reviewsDue.stream(), earlier.reviewsDue().stream())
                        .toList(),
                about,
                earlier);
    }

    /** The report as one line of JSON, schema {@code crosswise-report/1}, without a line end. */
    public String toJson() {
        return JsonView.of(this);
    }

    /** The report for people, at most 80 columns, with reasons in short. */
    public String toText() {
        return toText(Why.SHORT);
    }

    /** The report for people, at most 80 columns, plain text that ends with a line end. */
    public String toText(Why why) {
        return TextView.of(this, why);
    }
}
