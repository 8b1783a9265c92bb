package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.MuscleKind;
import org.crosswise.knowledge.Technique;
import org.crosswise.knowledge.Text;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Which words each property of a fact may be, and each argument of its methods: from the tables, or fixed by the fact. */
final class Nouns {

    /** What a flag is about, when it is a code. */
    static final String ABOUT = "muscle, finding, condition or text";

    /** Which noun a property is, by fact type and property; the argument of a method the same. */
    private static final Map<String, List<String>> USES = Map.ofEntries(
            Map.entry(
                    "muscle",
                    List.of(
                            "Evidence.muscle",
                            "Target.muscle",
                            "MuscleState.muscle",
                            "Weighed.muscle",
                            "NeurologicalSign.muscle",
                            "Unconfirmed.muscle",
                            "Explanation.muscle",
                            "ArmStrength.lacks")),
            Map.entry("axis", List.of("Evidence.axis", "Target.axis", "MuscleState.axis", "Weighed.axis")),
            Map.entry("kind of evidence", List.of("Evidence.kind")),
            Map.entry("finding", List.of("Evidence.restsOn")),
            Map.entry("state of a muscle", List.of("MuscleState.name", "Candidate.isFor")),
            Map.entry("state", List.of("MuscleState.state")),
            Map.entry("arm", List.of("Arm.code", "ArmTarget.arm", "ArmStrength.arm", "OwnTest.arm")),
            Map.entry("status of an arm", List.of("Arm.status")),
            Map.entry("red flag", List.of("RedFlag.code")),
            Map.entry("level", List.of("RedFlag.level", "Sign.word", "SafetyLevel.word")),
            Map.entry("condition", List.of("Condition.code", "Vocabulary.condition")),
            Map.entry(
                    "hazard tag",
                    List.of(
                            "Condition.forbidsTag",
                            "Condition.withholdsTag",
                            "Candidate.tagged",
                            "Candidate.mustBear",
                            "Candidate.mayAvoid",
                            "Recommendation.tagged",
                            "Technique.tagged")),
            Map.entry(
                    "technique",
                    List.of("Technique.code", "Candidate.code", "Recommendation.code", "Vocabulary.technique")),
            Map.entry("kind of technique", List.of("Technique.kind", "Candidate.kind")),
            Map.entry("gate", List.of("Gate.name", "Stop.reason")),
            Map.entry("screen", List.of("Screen.name")),
            Map.entry("asked screen", List.of("Screening.code")),
            Map.entry("degree", List.of("Degree.code")),
            Map.entry("type or pattern", List.of("Point.type")),
            Map.entry(
                    "test",
                    List.of("Question.code", "Unsafe.covers", "Unsafe.tests", "Unsafe.onSide", "Unsafe.allBut")),
            Map.entry("notice", List.of("Notice.code")),
            Map.entry("pattern", List.of("Pattern.code")),
            Map.entry("flag", List.of("Flag.code")),
            Map.entry("next step", List.of("NextStep.code")),
            Map.entry("explanation", List.of("Explanation.kind")),
            Map.entry("text", List.of("Vocabulary.text")),
            Map.entry(ABOUT, List.of("Flag.about")),
            Map.entry("turn", List.of("Turn.turn")),
            Map.entry("verdict", List.of("Change.verdict")),
            Map.entry("reason why two are not comparable", List.of("Change.why")),
            Map.entry("gap", List.of("Retest.gap")),
            Map.entry("caution or condition", List.of("Caution.reason")),
            Map.entry("sign of danger", List.of("Sign.code")),
            Map.entry("grade of a bar", List.of("Bar.grade")),
            Map.entry("kind of work", List.of("Clearance.covers")),
            Map.entry("scope", List.of("Clearance.scope")),
            Map.entry("unreadable entry", List.of("Unreadable.code")),
            Map.entry("source", List.of("Vocabulary.source")));

    private final Map<String, Noun> byUse = new HashMap<>();

    Nouns(Vocabulary tables) {
        Map<String, Noun> nouns = new HashMap<>();
        List<Noun> all = new ArrayList<>(FixedNouns.ALL);
        all.addAll(fromTables(tables));
        all.forEach(noun -> nouns.put(noun.name(), noun));
        USES.forEach((name, uses) -> uses.forEach(use -> byUse.put(use, Objects.requireNonNull(nouns.get(name)))));
    }

    /** What a property is, or what a method is given; null when any word will do. */
    @Nullable
    Noun of(String type, String member) {
        return byUse.get(type + "." + member);
    }

    private static List<Noun> fromTables(Vocabulary tables) {
        Set<String> texts = new TreeSet<>(tables.texts().keySet());
        texts.addAll(tables.contested().keySet());
        Set<String> patterns = texts(tables, "pattern");
        Set<String> conditions = tables.conditions().keySet();
        Set<String> redFlags = tables.redFlags().keySet();
        return List.of(
                Noun.of("muscle", tables.muscles().keySet()),
                Noun.of("axis", axes(tables, "")),
                Noun.of("state of a muscle", states(tables)),
                Noun.of("finding", tables.findings().keySet()),
                Noun.of("arm", tables.arms().keySet()),
                Noun.of("red flag", redFlags),
                Noun.of("condition", conditions),
                Noun.of("hazard tag", tags(tables)),
                Noun.of("technique", tables.techniques().keySet()),
                Noun.of("kind of technique", kinds(tables)),
                Noun.of("type or pattern", joined(List.of("A", "B"), patterns)),
                Noun.of("test", tables.tests().keySet()),
                Noun.of("text", texts),
                Noun.of("pattern", patterns),
                Noun.of(
                        "notice",
                        joined(texts(tables, "notice"), tables.contested().keySet())),
                Noun.of("flag", texts(tables, "flag")),
                Noun.of("next step", texts(tables, "next-step")),
                Noun.of(
                        ABOUT,
                        joined(
                                joined(joined(texts, conditions), redFlags),
                                joined(
                                        tables.muscles().keySet(),
                                        tables.findings().keySet()))),
                Noun.of("caution or condition", joined(texts(tables, "caution"), conditions)),
                Noun.of("sign of danger", joined(joined(texts(tables, "sign"), conditions), redFlags)),
                Noun.of("source", tables.sources().keySet()));
    }

    private static Set<String> texts(Vocabulary tables, String kind) {
        return tables.texts().values().stream()
                .filter(text -> text.kind().equals(kind))
                .map(Text::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> joined(Collection<String> one, Collection<String> other) {
        Set<String> joined = new TreeSet<>(one);
        joined.addAll(other);
        return joined;
    }

    /** The states that may be found of a muscle; of all muscles when none is named. */
    static Set<String> axes(Vocabulary tables, String muscle) {
        Set<String> axes = new TreeSet<>();
        for (MuscleKind kind : tables.muscles().values()) {
            if (muscle.isEmpty() || kind.code().equals(muscle)) {
                kind.axes().forEach(axis -> axes.add(axis.code()));
            }
        }
        return axes;
    }

    private static Set<String> states(Vocabulary tables) {
        Set<String> states = new TreeSet<>();
        for (MuscleKind kind : tables.muscles().values()) {
            kind.axes().forEach(axis -> states.add(kind.code() + " " + axis.code()));
        }
        return states;
    }

    private static Set<String> tags(Vocabulary tables) {
        Set<String> tags = new TreeSet<>();
        for (Technique technique : tables.techniques().values()) {
            tags.addAll(technique.tags());
            tags.addAll(technique.milderTags());
        }
        for (ConditionKind condition : tables.conditions().values()) {
            condition.cells().forEach(cell -> tags.addAll(cell.tags()));
        }
        return tags;
    }

    private static Set<String> kinds(Vocabulary tables) {
        Set<String> kinds = new TreeSet<>();
        tables.techniques().values().forEach(technique -> kinds.add(technique.kind()));
        return kinds;
    }
}
