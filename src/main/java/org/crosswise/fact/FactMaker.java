package org.crosswise.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.crosswise.assessment.Cleared;
import org.crosswise.assessment.Registered;
import org.crosswise.assessment.Screened;
import org.crosswise.assessment.Valid;
import org.crosswise.assessment.Validated;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Vocabulary;

/** Turns a validated assessment into what rules read. */
public final class FactMaker {

    private final Vocabulary vocabulary;

    private FactMaker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The findings as facts, in the order of the validated assessment. */
    public static Facts of(Validated validated, Vocabulary vocabulary) {
        FactMaker maker = new FactMaker(vocabulary);
        List<Finding> findings = maker.recorded(validated.findings());
        validated.redFlags().forEach(flag -> findings.add(maker.redFlag(flag)));
        validated.conditions().forEach(condition -> findings.add(maker.condition(condition)));
        validated.clearances().forEach(cleared -> findings.add(clearance(cleared, validated)));
        validated.screens().forEach(screened -> findings.add(screening(screened)));
        validated.unreadable().forEach(unread -> findings.add(new Unreadable(unread.index(), unread.code())));
        return new Facts(
                findings,
                maker.recorded(validated.contested()),
                Targets.of(findings, vocabulary),
                Targets.arms(vocabulary));
    }

    private List<Finding> recorded(List<Valid> findings) {
        List<Finding> facts = new ArrayList<>(findings.size() + 8);
        for (Valid finding : findings) {
            if (finding.value() instanceof Collection<?> values) {
                values.forEach(value -> facts.add(observed(finding, value)));
            } else {
                facts.add(recorded(finding));
            }
        }
        return facts;
    }

    private Finding recorded(Valid finding) {
        if (finding.value() instanceof BigDecimal number) {
            long tenths = number.movePointRight(1).longValueExact();
            return new Measured(
                    finding.index(), finding.code(), finding.side(), tenths, finding.attributes(), reliance(finding));
        }
        if (finding.value() instanceof Boolean yes) {
            return new Stated(finding.index(), finding.code(), finding.side(), yes);
        }
        FindingKind kind = vocabulary.findings().get(finding.code());
        if (kind != null && kind.type() == FindingKind.Type.GRADE) {
            String grade = finding.value().toString();
            return new Graded(finding.index(), finding.code(), finding.side(), grade, reliance(finding));
        }
        return observed(finding, finding.value());
    }

    private static Observed observed(Valid finding, Object value) {
        return new Observed(
                finding.index(),
                finding.code(),
                finding.side(),
                value.toString(),
                finding.attributes(),
                reliance(finding));
    }

    private static Reliance reliance(Valid finding) {
        return finding.marked("painLimited") ? Reliance.PAIN_LIMITED : Reliance.FULL;
    }

    private RedFlag redFlag(Registered flag) {
        return new RedFlag(
                flag.index(),
                Objects.requireNonNull(vocabulary.redFlags().get(flag.code())),
                flag.marked("severe"),
                flag.marked("assessed"),
                flag.marked("stable"),
                flag.number());
    }

    private Condition condition(Registered condition) {
        return new Condition(
                condition.index(),
                vocabulary.condition(condition.code()),
                condition.side(),
                condition.number(),
                condition.attributes());
    }

    private static Clearance clearance(Cleared cleared, Validated validated) {
        return new Clearance(
                cleared.index(),
                cleared.scope(),
                cleared.date(),
                Objects.requireNonNull(validated.assessedOn()),
                cleared.sinceLastChange());
    }

    private static Screening screening(Screened screened) {
        return new Screening(
                screened.index(),
                screened.code(),
                screened.ticked(),
                screened.allAnswered(),
                !screened.unknown().isEmpty(),
                screened.unreadable(),
                screened.otherDay());
    }
}
