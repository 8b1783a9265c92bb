package org.crosswise.workshop.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Fact;
import org.crosswise.fact.Finding;
import org.crosswise.fact.Target;
import org.crosswise.knowledge.Technique;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.workshop.evaluation.Step.Look;
import org.jspecify.annotations.Nullable;

/**
 * What a conclusion is about: the course of a rule that would have come to it is the one worth telling.
 *
 * @param words of the conclusion, such as ILIOPSOAS, LEFT, TIGHT
 * @param technique the technique it names, empty when it names none
 * @param muscle the muscle it names, empty when it names none
 */
record About(Set<String> words, String technique, String muscle) {

    private static final Set<String> OF_TECHNIQUES = Set.of("Candidate", "Recommendation", "Caution", "Technique");
    private static final Set<String> OF_MUSCLES = Set.of("Target", "Weighed");

    About {
        words = Set.copyOf(words);
    }

    /** What is told in the words of {@code cases.yaml}. */
    static About told(String told, Vocabulary vocabulary) {
        List<String> words = Arrays.asList(told.split(" "));
        return new About(
                new HashSet<>(words),
                first(words, vocabulary.techniques().keySet()),
                first(words, vocabulary.muscles().keySet()));
    }

    private static String first(List<String> words, Set<String> known) {
        return words.stream().filter(known::contains).findFirst().orElse("");
    }

    /** The technique or muscle that facts of this type would have to be about, with its side; empty for other types. */
    String subject(String type) {
        String subject = OF_TECHNIQUES.contains(type) ? technique : OF_MUSCLES.contains(type) ? muscle : "";
        return subject.isEmpty() ? "" : subject + side();
    }

    private String side() {
        boolean left = words.contains(Side.LEFT.name());
        boolean right = words.contains(Side.RIGHT.name());
        return left == right ? "" : left ? " LEFT" : " RIGHT";
    }

    /** Of at least one course the one that is about the same, and came furthest. */
    Course furthest(List<Course> courses) {
        return courses.stream()
                .max(Comparator.<Course>comparingInt(course -> nearness(shares(course)))
                        .thenComparingInt(course -> course.stopped() == null ? 1 : 0)
                        .thenComparingInt(course -> shares(course).get(0))
                        .thenComparingInt(course -> course.fulfilled().size())
                        .thenComparingInt(course ->
                                shares(course).stream().mapToInt(share -> share).sum())
                        .thenComparingInt(
                                course -> course.stopped() instanceof Look look && look.fact() == null ? 0 : 1)
                        .thenComparingLong(
                                course -> course.stopped() instanceof Look look ? -look.failed() : Long.MIN_VALUE))
                .orElseThrow();
    }

    /** What is about something else is farthest. */
    private static int nearness(List<Integer> shares) {
        return shares.contains(-1) ? -1 : Collections.max(shares);
    }

    /** How much of each bound fact is about the same, the first one first; −1 for what is about something else. */
    private List<Integer> shares(Course course) {
        List<Integer> shares = new ArrayList<>();
        for (Bindings each = course.bindings(); each.earlier() != null; each = each.earlier()) {
            shares.add(0, isAboutSomethingElse(each.value()) ? -1 : shared(each.value()));
        }
        return shares.isEmpty() ? List.of(0) : shares;
    }

    /** Whether it speaks of the other side, or of another technique or muscle. */
    boolean isAboutSomethingElse(@Nullable Object fact) {
        return fact != null && (isOfTheOtherSide(fact) || isOfAnother(fact));
    }

    private boolean isOfTheOtherSide(Object fact) {
        Side side =
                fact instanceof Fact known ? known.side() : fact instanceof Target target ? target.side() : Side.NONE;
        return side.isOneSided()
                && !words.contains(side.name())
                && words.contains(side.opposite().name());
    }

    private boolean isOfAnother(Object fact) {
        String type = fact.getClass().getSimpleName();
        List<String> about = words(fact);
        return (OF_TECHNIQUES.contains(type) && !technique.isEmpty() && !about.contains(technique))
                || (OF_MUSCLES.contains(type) && !muscle.isEmpty() && !about.contains(muscle));
    }

    /** Whether what was entered on this side, or on none, may be about the same. */
    boolean mayBeOn(@Nullable Side side) {
        return side == null || !side.isOneSided() || side().isEmpty() || words.contains(side.name());
    }

    /** " on the left"; nothing when it is about no side, or about both. */
    String onTheSide() {
        return side().isEmpty() ? "" : " on the" + side().toLowerCase(Locale.ROOT);
    }

    private int shared(@Nullable Object fact) {
        return (int) words(fact).stream().filter(words::contains).distinct().count();
    }

    private static List<String> words(@Nullable Object fact) {
        if (fact instanceof Conclusion conclusion) {
            return Arrays.asList(conclusion.told().split(" "));
        } else if (fact instanceof Finding finding) {
            return List.of(finding.code(), finding.side().name());
        } else if (fact instanceof Target target) {
            return List.of(target.muscle(), target.side().name(), target.axis());
        } else if (fact instanceof Technique known) {
            return List.of(known.code());
        }
        return fact instanceof Fact known ? List.of(known.side().name()) : List.of();
    }
}
