package org.crosswise.fact;

/**
 * A feature that speaks for one type of the syndrome, or for a posture that is told by several features.
 *
 * @param type A or B, or the code of the posture's pattern
 * @param feature what was seen; a feature counts once, whatever the number of sides
 * @param points how much it counts
 */
public record Point(String type, String feature, int points) implements Conclusion {

    public static Point of(String type, String feature, int points) {
        return new Point(type, feature, points);
    }

    /** Whether it is another feature than {@code other}; of two features exactly one comes after the other. */
    public boolean comesAfter(Point other) {
        return feature.compareTo(other.feature) > 0;
    }

    @Override
    public String told() {
        return "type " + type + " " + points + " " + feature;
    }
}
