package org.crosswise.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Valid;
import org.crosswise.assessment.Validated;
import org.crosswise.fact.FactMaker;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Vocabulary;

/** What the rules answer to one assessment with other findings; findings that they do not tell apart are run once. */
final class Answers {

    /** More than any person's findings need; a document beyond it is answered, but not every change is tried. */
    static final int MOST_RUNS = 5_000;

    private final Validated validated;
    private final Vocabulary vocabulary;
    private final Inference inference;
    private final Bands bands;
    private final Map<List<Seen>, Outcome> known = new HashMap<>();

    Answers(Validated validated, Vocabulary vocabulary, Inference inference, Bands bands) {
        this.validated = validated;
        this.vocabulary = vocabulary;
        this.inference = inference;
        this.bands = bands;
    }

    private record Seen(String code, Side side, Map<String, String> attributes, Object value) {}

    /** The outcome when the valid findings are these and all else stays. */
    Outcome of(List<Valid> findings) {
        List<Seen> seen = new ArrayList<>(findings.size());
        for (Valid finding : findings) {
            if (isNeverChanged(finding)) {
                continue;
            }
            seen.add(new Seen(finding.code(), finding.side(), finding.attributes(), bands.seen(finding)));
        }
        differences(findings, seen);
        Outcome outcome = known.get(seen);
        if (outcome == null) {
            outcome = Outcome.of(inference.conclude(FactMaker.of(validated.withFindings(findings), vocabulary)));
            known.put(seen, outcome);
        }
        return outcome;
    }

    /** The same in every run: days, and texts of which a document may hold thousands. */
    private boolean isNeverChanged(Valid finding) {
        FindingKind kind = vocabulary.findings().get(finding.code());
        return kind != null && (kind.type() == FindingKind.Type.TEXT || kind.type() == FindingKind.Type.DATE);
    }

    private void differences(List<Valid> findings, List<Seen> seen) {
        for (int i = 0; i < findings.size(); i++) {
            Valid one = findings.get(i);
            for (int j = bands.differences(one.code()).isEmpty() ? findings.size() : i + 1; j < findings.size(); j++) {
                if (findings.get(j).code().equals(one.code())) {
                    seen.add(new Seen(one.code(), Side.BILATERAL, Map.of(), bands.seen(one, findings.get(j))));
                }
            }
        }
    }

    /** Whether so many runs were made that no further change is tried. */
    boolean spent() {
        return known.size() >= MOST_RUNS;
    }
}
