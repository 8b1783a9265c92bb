package org.crosswise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Arm;
import org.crosswise.fact.Degree;
import org.crosswise.fact.Derived;
import org.crosswise.fact.MuscleState;
import org.crosswise.fact.Pattern;
import org.crosswise.knowledge.ArmKind;

/** Patterns and outcomes; those of the cross with what speaks against them and what is missing. */
final class PatternLines {

    private static final List<String> DEGREES = List.of("LCS_FULL", "LCS_PARTIAL", "LCS_POSSIBLE");
    private static final List<String> DENIALS = List.of("LCS_NOT_SUPPORTED", "NO_PATTERN");
    private static final String UNDECIDED = "INSUFFICIENT_DATA";

    private final Conclusions conclusions;
    private final Reasons reasons;
    private final Labels labels;
    private final MuscleLines muscles;
    private final MissingTests missing;
    private final WouldChangeLines changes;

    PatternLines(
            Conclusions conclusions,
            Reasons reasons,
            Labels labels,
            MuscleLines muscles,
            MissingTests missing,
            WouldChangeLines changes) {
        this.conclusions = conclusions;
        this.reasons = reasons;
        this.labels = labels;
        this.muscles = muscles;
        this.missing = missing;
        this.changes = changes;
    }

    List<PatternLine> lines() {
        Map<String, List<Derived>> byName = new LinkedHashMap<>();
        for (Derived origin : conclusions.of(Pattern.class)) {
            byName.computeIfAbsent(origin.conclusion().told(), told -> new ArrayList<>())
                    .add(origin);
        }
        List<PatternLine> lines = new ArrayList<>();
        byName.values()
                .forEach(origins -> lines.add(line((Pattern) origins.get(0).conclusion(), origins)));
        lines.sort(Comparator.comparingInt((PatternLine line) -> rank(line.code()))
                .thenComparingInt(line -> labels.place(line.code()))
                .thenComparing(PatternLine::code)
                .thenComparing(PatternLine::side));
        return lines;
    }

    /** The degree first, then its type, then the others as the table of texts has them. */
    private static int rank(String code) {
        return DEGREES.contains(code) ? DEGREES.indexOf(code) : code.startsWith("LCS_TYPE_") ? 3 : 4;
    }

    /** Whether the line says something about the four arms: a degree, its denial, or that too little is known. */
    static boolean isOfCross(String code) {
        return DEGREES.contains(code) || DENIALS.contains(code) || code.equals(UNDECIDED);
    }

    private PatternLine line(Pattern pattern, List<Derived> origins) {
        String code = pattern.code();
        return new PatternLine(
                code,
                pattern.side(),
                degrees(pattern),
                labels.label(code),
                text(pattern),
                labels.sourceOfText(code),
                reasons.of(withDegrees(origins)),
                against(pattern),
                isOfCross(code) ? missing.of(openStates(pattern), sided(pattern)) : List.of(),
                changes.of(pattern),
                changes.stable(pattern));
    }

    /** A degree is reported as the highest of the sides: the rules that gave each side its degree say more. */
    private List<Derived> withDegrees(List<Derived> origins) {
        List<Derived> all = new ArrayList<>(origins);
        for (Derived origin : origins) {
            origin.because().stream().filter(Degree.class::isInstance).forEach(d -> all.addAll(conclusions.origins(d)));
        }
        return all;
    }

    /** With each side's own degree where they differ. */
    private String text(Pattern pattern) {
        String text = labels.text(pattern.code());
        List<SideDegree> degrees = degrees(pattern);
        return degrees.isEmpty()
                ? text
                : text + " Left: " + degrees.get(0).label() + ". Right: "
                        + degrees.get(1).label() + ".";
    }

    private List<SideDegree> degrees(Pattern pattern) {
        List<Degree> degrees = conclusions.all(Degree.class);
        String left = degree(degrees, Side.LEFT);
        String right = degree(degrees, Side.RIGHT);
        boolean differ = !left.isEmpty() && !right.isEmpty() && !left.equals(right);
        return DEGREES.contains(pattern.code()) && differ
                ? List.of(
                        new SideDegree(Side.LEFT, left, labels.label(left)),
                        new SideDegree(Side.RIGHT, right, labels.label(right)))
                : List.of();
    }

    private static String degree(List<Degree> degrees, Side side) {
        return degrees.stream()
                .filter(degree -> degree.side() == side)
                .map(Degree::code)
                .min(Comparator.comparingInt(DEGREES::indexOf))
                .orElse("");
    }

    /** Against a degree: what speaks against the muscles of the arms. Against its denial: what speaks for them. */
    private List<Item> against(Pattern pattern) {
        boolean denial = DENIALS.contains(pattern.code());
        if (!denial && !DEGREES.contains(pattern.code())) {
            return List.of();
        }
        List<MuscleState> states = conclusions.all(MuscleState.class).stream()
                .filter(state -> sided(pattern).concerns(state.side()) && isOfAnArm(state.getName()))
                .toList();
        return muscles.items(states, !denial);
    }

    private boolean isOfAnArm(String state) {
        return arms().anyMatch(arm -> arm.states().contains(state));
    }

    /** The states of the arms that are not met on every side of the pattern: their tests could change it. */
    private List<String> openStates(Pattern pattern) {
        return arms().filter(arm -> !isMet(arm.code(), sided(pattern)))
                .flatMap(arm -> arm.states().stream())
                .toList();
    }

    /** An arm that is judged left and right and then for the midline is met when the midline is. */
    private boolean isMet(String arm, Side side) {
        List<Arm> concerned = conclusions.all(Arm.class).stream()
                .filter(a -> a.code().equals(arm) && side.concerns(a.side()))
                .toList();
        List<Arm> midline =
                concerned.stream().filter(a -> a.side() == Side.NONE).toList();
        List<Arm> deciding = midline.isEmpty() ? concerned : midline;
        return !deciding.isEmpty() && deciding.stream().allMatch(Arm::isMet);
    }

    private Stream<ArmKind> arms() {
        return labels.vocabulary().arms().values().stream();
    }

    /** An outcome without a side is about both. */
    private static Side sided(Pattern pattern) {
        return pattern.side() == Side.NONE ? Side.BILATERAL : pattern.side();
    }
}
