package org.crosswise.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.crosswise.assessment.Registered;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Valid;
import org.crosswise.fact.Clearance;
import org.crosswise.fact.Condition;
import org.crosswise.fact.Finding;
import org.crosswise.fact.Graded;
import org.crosswise.fact.Measured;
import org.crosswise.fact.Observed;
import org.crosswise.fact.RedFlag;
import org.crosswise.fact.Screening;
import org.crosswise.fact.Stated;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.MuscleKind;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Findings in words: "Modified Thomas test, hip angle, left: 12 degrees above the table (pelvis controlled)". */
public final class Phrases {

    private static final List<String> QUALITIES = List.of("severe", "medically assessed", "stable");

    private final Vocabulary vocabulary;

    /** Phrases with the labels of these tables. */
    public Phrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String of(Valid finding) {
        return phrase(finding.code(), finding.side(), finding.value(), finding.attributes());
    }

    /** A finding as a fact; empty for a screen that was not ticked. */
    public String of(Finding finding) {
        if (finding instanceof Measured m) {
            return phrase(m.code(), m.side(), BigDecimal.valueOf(m.tenths(), 1), m.attributes());
        } else if (finding instanceof Observed o) {
            return phrase(o.code(), o.side(), o.value(), o.attributes());
        } else if (finding instanceof Graded g) {
            return phrase(g.code(), g.side(), g.grade(), Map.of());
        } else if (finding instanceof Stated s) {
            return phrase(s.code(), s.side(), s.yes(), Map.of());
        } else if (finding instanceof RedFlag flag) {
            return redFlag(flag);
        } else if (finding instanceof Condition condition) {
            return condition(condition.code(), condition.side());
        } else if (finding instanceof Clearance clearance) {
            return "Medical clearance (" + Words.ofCode(clearance.scope()) + ") of " + clearance.date();
        } else if (finding instanceof Screening screening) {
            return screening.ticked() ? screen(screening.code()) + " complete: yes" : "";
        }
        return "A " + (finding.code().equals("redFlag") ? "red flag" : "condition") + " that could not be read";
    }

    private static String screen(String code) {
        return code.equals("redFlagScreen") ? "Red-flag screen" : "Conditions screen";
    }

    private static String redFlag(RedFlag flag) {
        return yes(flag.kind().question(), flag.onsetDays(), List.of(flag.severe(), flag.assessed(), flag.stable()));
    }

    /** A red flag that was answered yes, with what was said beside it. */
    String redFlag(Registered flag) {
        return yes(
                question(flag.code()),
                flag.number(),
                List.of(flag.marked("severe"), flag.marked("assessed"), flag.marked("stable")));
    }

    private static String yes(String question, int onsetDays, List<Boolean> qualities) {
        StringBuilder words = new StringBuilder(question).append(" Yes");
        words.append(onsetDays < 0 ? "" : ", for " + onsetDays + " days");
        for (int i = 0; i < QUALITIES.size(); i++) {
            words.append(qualities.get(i) ? ", " + QUALITIES.get(i) : "");
        }
        return words.toString();
    }

    /** The question of a red flag. */
    String question(String code) {
        return Objects.requireNonNull(vocabulary.redFlags().get(code)).question();
    }

    /** A condition with its side: "Condition: Hip replacement, left". */
    String condition(String code, Side side) {
        Side one = side.isOneSided() ? side : Side.NONE;
        return "Condition: " + vocabulary.condition(code).label() + Words.side(", ", one);
    }

    private String phrase(String code, Side side, Object value, Map<String, String> attributes) {
        FindingKind kind = vocabulary.findings().get(code);
        StringBuilder words = new StringBuilder(64)
                .append(name(code, attributes.getOrDefault("muscle", ""), side))
                .append(": ");
        value(words, kind, value);
        attributes(words, attributes);
        return words.toString();
    }

    /** The measure with its side: "Palpation of iliopsoas, left". */
    String name(String code, String muscle, Side side) {
        FindingKind kind = vocabulary.findings().get(code);
        String name = kind == null ? Words.ofName(code) : kind.label();
        return name + (muscle.isEmpty() ? "" : " of " + muscle(muscle)) + Words.side(", ", side);
    }

    /** The value alone, with how it was measured: "12 degrees above the table (pelvis controlled)". */
    static String value(FindingKind kind, Object value, Map<String, String> how) {
        StringBuilder words = new StringBuilder();
        value(words, kind, value);
        attributes(words, how);
        return words.toString();
    }

    private String muscle(String code) {
        MuscleKind muscle = vocabulary.muscles().get(code);
        return muscle != null ? muscle.label() : Words.ofCode(code);
    }

    private static void value(StringBuilder words, @Nullable FindingKind kind, Object value) {
        if (value instanceof BigDecimal number) {
            number(words, kind, number);
        } else if (value instanceof Boolean yes) {
            words.append(yes ? "yes" : "no");
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                words.append(i == 0 ? "" : ", ").append(Words.ofCode(String.valueOf(list.get(i))));
            }
        } else if (kind != null && kind.type() == FindingKind.Type.GRADE) {
            words.append("grade ").append(value);
        } else {
            boolean coded = kind == null || !kind.values().isEmpty();
            words.append(coded ? Words.ofCode(String.valueOf(value)) : value);
        }
    }

    private static void number(StringBuilder words, @Nullable FindingKind kind, BigDecimal number) {
        String sign =
                kind == null ? "" : number.signum() < 0 ? kind.lowWord() : number.signum() > 0 ? kind.highWord() : "";
        words.append(Numbers.plain(sign.isEmpty() ? number : number.abs()));
        words.append(kind == null ? "" : Words.unit(kind.unit()));
        words.append(sign.isEmpty() ? "" : " ").append(sign);
    }

    private static void attributes(StringBuilder words, Map<String, String> attributes) {
        String before = " (";
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            String value = attribute.getValue();
            if (!attribute.getKey().equals("muscle") && !value.equals("false")) {
                String name = Words.ofName(attribute.getKey());
                words.append(before).append(value.equals("true") ? name : name + " " + Words.ofCode(value));
                before = ", ";
            }
        }
        words.append(before.equals(", ") ? ")" : "");
    }
}
