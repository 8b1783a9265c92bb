package org.crosswise.fact;

/**
 * The level of the whole assessment.
 *
 * @param word none, refer, urgent or emergency
 */
public record SafetyLevel(String word) implements Conclusion {

    @Override
    public String told() {
        return "level " + word;
    }
}
