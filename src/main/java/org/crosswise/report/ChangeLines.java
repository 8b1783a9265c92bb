package org.crosswise.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Change;
import org.crosswise.fact.Retest;
import org.crosswise.fact.Taken;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Source;
import org.crosswise.report.ChangeLine.Value;
import org.jspecify.annotations.Nullable;

/** The measures of a follow-up, with their values and the verdict in words. */
final class ChangeLines {

    private static final String OWN = "own";

    private final Conclusions conclusions;
    private final Reasons reasons;
    private final Labels labels;
    private final Phrases phrases;

    ChangeLines(Conclusions conclusions, Reasons reasons, Labels labels, Phrases phrases) {
        this.conclusions = conclusions;
        this.reasons = reasons;
        this.labels = labels;
        this.phrases = phrases;
    }

    /** One line for each measure, in the order of the table. */
    List<ChangeLine> lines() {
        return lines(conclusions.all(Change.class));
    }

    /** One line for each of these measures, in the order of the table. */
    List<ChangeLine> lines(Collection<Change> changes) {
        List<ChangeLine> lines = new ArrayList<>();
        changes.forEach(change -> lines.add(line(change)));
        lines.sort(Comparator.comparingInt((ChangeLine line) -> labels.place(line.code()))
                .thenComparing(ChangeLine::code)
                .thenComparing(ChangeLine::side)
                .thenComparing(ChangeLine::muscle)
                .thenComparing(ChangeLine::text));
        return lines.stream().distinct().toList();
    }

    private ChangeLine line(Change change) {
        Retest of = change.of();
        List<Reason> because = reasons.of(conclusions.origins(change));
        BigDecimal error = change.error();
        return new ChangeLine(
                change.getCode(),
                change.side(),
                of.muscle(),
                change.verdict(),
                change.direction(),
                change.why(),
                value(of.kind(), of.before()),
                value(of.kind(), of.today()),
                error == null ? null : BigDecimal.valueOf(of.getChange()),
                error,
                error == null ? null : errorSource(of),
                phrases.name(change.getCode(), of.muscle(), Side.NONE),
                (values(of) + " " + verdict(change, because)).strip(),
                because);
    }

    private static @Nullable Value value(FindingKind kind, @Nullable Taken taken) {
        return taken == null ? null : new Value(taken.findings(), taken.value(), words(kind, taken));
    }

    private static String words(FindingKind kind, Taken taken) {
        return Phrases.value(kind, taken.value(), taken.how());
    }

    private static String values(Retest of) {
        Taken before = of.before();
        Taken today = of.today();
        if (before == null) {
            return today == null ? "" : "today " + words(of.kind(), today) + ".";
        } else if (today == null) {
            return words(of.kind(), before) + " before.";
        }
        String earlier = words(of.kind(), before);
        String later = words(of.kind(), today);
        return earlier.equals(later) ? later + " both times." : earlier + ", today " + later + ".";
    }

    private String verdict(Change change, List<Reason> because) {
        BigDecimal error = change.error();
        if (error == null) {
            return change.verdict().equals("SAME") ? "" : because.get(0).text();
        } else if (change.of().isSame()) {
            return "";
        }
        String size = amount(change.of(), BigDecimal.valueOf(change.of().getChange()));
        String own = isOwn(change.of()) ? " (own choice)" : "";
        String compared = change.isMoved() ? "Changed by " + size + ", more" : "No real change: " + size + ", not more";
        return compared + " than the " + Numbers.plain(error) + " that the test itself varies" + own + ".";
    }

    private boolean isOwn(Retest of) {
        return errorSource(of).isOwnChoice();
    }

    private Source errorSource(Retest of) {
        return labels.source(of.isGrade() ? OWN : of.kind().errorSource());
    }

    private static String amount(Retest of, BigDecimal size) {
        String number = Numbers.plain(size);
        boolean one = number.equals("1");
        if (of.isGrade()) {
            return number + (one ? " step" : " steps");
        } else if (of.kind().unit().startsWith("0-")) {
            return number + (one ? " point" : " points");
        }
        return number + Words.unit(of.kind().unit());
    }
}
