package org.crosswise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Notice;
import org.crosswise.knowledge.Contested;

/** What sources disagree about, each once, in the order of the table. */
final class ContestedLines {

    private final Conclusions conclusions;
    private final Reasons reasons;
    private final Labels labels;

    ContestedLines(Conclusions conclusions, Reasons reasons, Labels labels) {
        this.conclusions = conclusions;
        this.reasons = reasons;
        this.labels = labels;
    }

    List<ContestedLine> lines() {
        Map<Contested, List<Derived>> byRow = new HashMap<>();
        for (Derived origin : conclusions.of(Notice.class)) {
            Contested row = labels.vocabulary().contested().get(((Notice) origin.conclusion()).code());
            if (row != null) {
                byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(origin);
            }
        }
        List<ContestedLine> lines = new ArrayList<>();
        byRow.forEach((row, origins) -> lines.add(line(row, origins)));
        lines.sort(Comparator.comparingInt(line -> labels.place(line.code())));
        return lines;
    }

    private ContestedLine line(Contested row, List<Derived> origins) {
        return new ContestedLine(
                row.code(),
                Alike.side(origins, origin -> origin.conclusion().side()),
                row.label(),
                row.text(),
                row.otherView(),
                labels.sources(row.sources()),
                reasons.of(origins));
    }
}
