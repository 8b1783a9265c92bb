package org.crosswise.fact;

import java.util.List;

/**
 * The points of both types.
 *
 * @param pointsOfA points for type A
 * @param pointsOfB points for type B
 */
public record TypeScore(int pointsOfA, int pointsOfB) implements Conclusion {

    public static TypeScore of(List<?> points) {
        return new TypeScore(sum(points, "A"), sum(points, "B"));
    }

    /** How far A is ahead of B; negative when behind. */
    public int getLeadOfA() {
        return pointsOfA - pointsOfB;
    }

    private static int sum(List<?> points, String type) {
        return points.stream()
                .map(Point.class::cast)
                .filter(p -> p.type().equals(type))
                .distinct()
                .mapToInt(Point::points)
                .sum();
    }

    @Override
    public String told() {
        return "types A " + pointsOfA + " B " + pointsOfB;
    }
}
