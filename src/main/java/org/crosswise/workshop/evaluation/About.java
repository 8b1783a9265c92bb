package org.crosswise.workshop.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Fact;
import org.crosswise.fact.Finding;
import org.crosswise.fact.Target;
import org.crosswise.workshop.evaluation.Step.Look;
import org.jspecify.annotations.Nullable;

/**
 * What a conclusion is about: the course of a rule that would have come to it is the one worth telling.
 *
 * @param words of the conclusion, such as ILIOPSOAS, LEFT, TIGHT
 */
record About(Set<String> words) {

    About {
        words = Set.copyOf(words);
    }

    /** What is told in the words of {@code cases.yaml}. */
    static About told(String words) {
        return new About(new HashSet<>(Arrays.asList(words.split(" "))));
    }

    /** The course that came furthest, of at least one. */
    Course furthest(List<Course> courses) {
        return courses.stream()
                .max(Comparator.comparingInt(this::nearness)
                        .thenComparingInt(course -> course.stopped() == null ? 1 : 0)
                        .thenComparingInt(course -> course.fulfilled().size())
                        .thenComparingInt(
                                course -> course.stopped() instanceof Look look && look.fact() == null ? 0 : 1)
                        .thenComparingLong(
                                course -> course.stopped() instanceof Look look ? -look.failed() : Long.MIN_VALUE))
                .orElseThrow();
    }

    /** How much of what was bound is about the same. */
    private int nearness(Course course) {
        int nearness = 0;
        for (Bindings each = course.bindings(); each != null; each = each.earlier()) {
            nearness += isOfTheOtherSide(each.value()) ? -1 : shared(each.value());
        }
        return nearness;
    }

    /** Whether it speaks of the side that the conclusion does not speak of. */
    boolean isOfTheOtherSide(@Nullable Object fact) {
        Side side =
                fact instanceof Fact known ? known.side() : fact instanceof Target target ? target.side() : Side.NONE;
        return side.isOneSided()
                && !words.contains(side.name())
                && words.contains(side.opposite().name());
    }

    /** " on the left"; nothing when it is about no side, or about both. */
    String onTheSide() {
        boolean left = words.contains(Side.LEFT.name());
        boolean right = words.contains(Side.RIGHT.name());
        return left == right ? "" : left ? " on the left" : " on the right";
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
        }
        return fact instanceof Fact known ? List.of(known.side().name()) : List.of();
    }
}
