package org.crosswise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.assessment.Invalid;
import org.crosswise.assessment.Remark;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Validated;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Flag;
import org.crosswise.fact.Notice;
import org.crosswise.knowledge.Contested;
import org.crosswise.knowledge.Rule;

/** Flags, notices and values not used. */
final class Notes {

    private static final Set<String> REGISTRIES = Set.of("redFlag", "condition");

    /** Stands in a text for what was not assessed of this person. */
    private static final String NOT_ASSESSED = "{not assessed}";

    private final Conclusions conclusions;
    private final Map<String, Rule> rules;
    private final Labels labels;
    private final Unassessed unassessed;

    Notes(Conclusions conclusions, Map<String, Rule> rules, Labels labels, Unassessed unassessed) {
        this.conclusions = conclusions;
        this.rules = rules;
        this.labels = labels;
        this.unassessed = unassessed;
    }

    /** Each mark once, with the reasons of all rules that set it. */
    List<FlagLine> flags() {
        Map<Flag, Set<String>> reasons = new HashMap<>();
        for (Derived origin : conclusions.of(Flag.class)) {
            Rule rule = rules.get(origin.rule());
            reasons.computeIfAbsent((Flag) origin.conclusion(), flag -> new TreeSet<>())
                    .add(rule == null ? "" : OwnChoice.marked(rule.says(), labels.source(rule.source())));
        }
        List<FlagLine> flags = new ArrayList<>();
        reasons.forEach((flag, why) -> flags.add(line(flag, String.join(" ", why))));
        flags.sort(Comparator.comparing(FlagLine::code)
                .thenComparing(FlagLine::about)
                .thenComparing(FlagLine::side));
        return flags;
    }

    private FlagLine line(Flag flag, String why) {
        String about = flag.about().isEmpty() ? "" : ": " + labels.about(flag.about());
        String head = labels.label(flag.code()) + about + Words.side(", ", flag.side()) + ".";
        return new FlagLine(
                flag.code(), flag.about(), flag.side(), head + " " + (why.isEmpty() ? labels.text(flag.code()) : why));
    }

    /** The rules' notices in the order of the table, then the remarks about how entries were read, then further texts. */
    List<NoticeLine> notices(List<Remark> remarks, List<String> further) {
        Map<String, Set<Side>> sides = new HashMap<>();
        for (Notice notice : conclusions.all(Notice.class)) {
            sides.computeIfAbsent(notice.code(), code -> EnumSet.noneOf(Side.class))
                    .add(notice.side());
        }
        List<String> codes = new ArrayList<>(sides.keySet());
        codes.sort(
                Comparator.comparingInt((String code) -> labels.place(code)).thenComparing(Comparator.naturalOrder()));
        Set<NoticeLine> notices = new LinkedHashSet<>();
        codes.forEach(code -> notices.add(notice(code, side(sides.getOrDefault(code, Set.of())))));
        remarks.stream()
                .sorted(Comparator.comparing(Remark::kind).thenComparing(Remark::text))
                .forEach(remark -> notices.add(new NoticeLine("", remark.text(), null)));
        further.forEach(code -> notices.add(notice(code, Side.NONE)));
        return List.copyOf(notices);
    }

    private static Side side(Set<Side> sides) {
        return Alike.side(List.copyOf(sides), side -> side);
    }

    private NoticeLine notice(String code, Side side) {
        Contested contested = labels.vocabulary().contested().get(code);
        if (contested != null) {
            String head = "Contested" + Words.side(", ", side) + ": ";
            return new NoticeLine(code, head + contested.text() + " " + contested.otherView(), null);
        }
        String where = Words.sentence(Words.side(side));
        String text = withUnassessed(labels.text(code));
        return new NoticeLine(code, where.isEmpty() ? text : where + ": " + text, labels.sourceOfText(code));
    }

    private String withUnassessed(String text) {
        return text.contains(NOT_ASSESSED) ? text.replace(NOT_ASSESSED, unassessed.words()) : text;
    }

    /** What leaves a screen open first, then by content: the order of the document does not matter. */
    List<InvalidLine> invalid(Validated validated) {
        Set<Integer> unreadable = new HashSet<>();
        validated.unreadable().forEach(unread -> unreadable.add(unread.index()));
        List<InvalidLine> lines = new ArrayList<>();
        validated.invalid().forEach(entry -> lines.add(line(entry)));
        lines.sort(Comparator.comparingInt((InvalidLine line) -> unreadable.contains(line.finding()) ? 0 : 1)
                .thenComparingInt(line -> REGISTRIES.contains(String.valueOf(line.code())) ? 0 : 1)
                .thenComparingInt(line -> labels.place(String.valueOf(line.code())))
                .thenComparing(line -> String.valueOf(line.code()))
                .thenComparing(line -> String.valueOf(line.side()))
                .thenComparing(InvalidLine::problem)
                .thenComparing(line -> String.valueOf(line.value()))
                .thenComparing(InvalidLine::text)
                .thenComparingInt(InvalidLine::finding));
        return lines;
    }

    private InvalidLine line(Invalid entry) {
        String label = entry.code() == null ? "Finding without a code" : labels.finding(entry.code());
        return new InvalidLine(
                entry.finding(), entry.code(), entry.side(), entry.value(), entry.problem(), label, entry.text());
    }
}
