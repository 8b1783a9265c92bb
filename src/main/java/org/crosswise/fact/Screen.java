package org.crosswise.fact;

/**
 * Whether a screen is complete.
 *
 * @param name redFlagScreen, conditionsScreen or neuroScreen
 * @param complete whether everything was asked and answered
 */
public record Screen(String name, boolean complete) implements Conclusion {

    @Override
    public String told() {
        return name + (complete ? " complete" : " incomplete");
    }
}
