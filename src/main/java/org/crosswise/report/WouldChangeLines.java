package org.crosswise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Valid;
import org.crosswise.fact.MuscleState;
import org.crosswise.fact.Pattern;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.sensitivity.Analyses;
import org.crosswise.sensitivity.Change;
import org.crosswise.sensitivity.Muscle;
import org.crosswise.sensitivity.Reach;
import org.jspecify.annotations.Nullable;

/** What the analyses say of the lines of a report; null where they were not asked for. */
final class WouldChangeLines {

    private final Analyses analyses;
    private final Phrases phrases;
    private final Labels labels;

    WouldChangeLines(Analyses analyses, Phrases phrases, Labels labels) {
        this.analyses = analyses;
        this.phrases = phrases;
        this.labels = labels;
    }

    @Nullable
    List<WouldChangeLine> of(Pattern pattern) {
        return analyses.wouldChange() == null
                ? null
                : lines(analyses.wouldChange().patterns().getOrDefault(pattern, List.of()));
    }

    /** Only what is supported or suspected is asked about. */
    @Nullable
    List<WouldChangeLine> of(MuscleState state) {
        if (analyses.wouldChange() == null) {
            return null;
        }
        List<Change> changes =
                analyses.wouldChange().muscles().get(new Muscle(state.getMuscle(), state.side(), state.getAxis()));
        return changes == null ? null : lines(changes);
    }

    @Nullable
    StableLine stable(Pattern pattern) {
        return analyses.stability() == null
                ? null
                : new StableLine(
                        analyses.stability().kept().getOrDefault(pattern, 0),
                        analyses.stability().draws(),
                        analyses.stability().moved(),
                        analyses.stability().ownErrors());
    }

    /** How far the result of a test could reach; null for questions about the person. */
    @Nullable
    Reach reach(String test) {
        return analyses.wouldChange() == null
                ? null
                : analyses.wouldChange().tests().get(test);
    }

    /** Whether a document had more findings than changes could be tried of. */
    boolean isCutShort() {
        return analyses.wouldChange() != null && !analyses.wouldChange().complete();
    }

    private List<WouldChangeLine> lines(List<Change> changes) {
        List<WouldChangeLine> lines = new ArrayList<>();
        changes.forEach(change -> lines.add(line(change)));
        lines.sort(Comparator.comparing((WouldChangeLine line) -> line.words().label())
                .thenComparing(WouldChangeLine::side)
                .thenComparing(line -> line.words().to())
                .thenComparing(line -> line.words().from())
                .thenComparingInt(WouldChangeLine::finding));
        return lines;
    }

    private WouldChangeLine line(Change change) {
        Valid recorded = change.recorded();
        return new WouldChangeLine(
                recorded.index(),
                recorded.code(),
                recorded.side(),
                recorded.value(),
                change.to(),
                change.becomes(),
                new WouldChangeLine.Words(
                        phrases.name(recorded.code(), recorded.attributes().getOrDefault("muscle", ""), Side.NONE),
                        value(recorded, recorded.value()),
                        change.to() == null ? "not there" : value(recorded, change.to()),
                        outcome(change.becomes())));
    }

    private String value(Valid finding, Object value) {
        FindingKind kind = labels.vocabulary().findings().get(finding.code());
        return kind == null ? value.toString() : Phrases.value(kind, value, Map.of());
    }

    private String outcome(List<String> becomes) {
        List<String> words = new ArrayList<>();
        for (String outcome : becomes) {
            int space = outcome.indexOf(' ');
            String code = space < 0 ? outcome : outcome.substring(0, space);
            Side side = space < 0 ? Side.NONE : Side.valueOf(outcome.substring(space + 1));
            String label = labels.vocabulary().texts().containsKey(code) ? labels.label(code) : Words.ofCode(code);
            words.add(label + Words.side(", ", side));
        }
        return words.isEmpty() ? "not given" : String.join(" and ", words);
    }
}
