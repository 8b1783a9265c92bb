package org.crosswise.engine;

/** An assessment that was given up because the rules did not come to an end. There is no partial answer. */
public final class LimitExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LimitExceededException(String stage, int limit) {
        super("the rules of stage \"" + stage + "\" fired " + limit + " times without coming to an end"
                + "\nMaybe a rule concludes what makes it fire again, or joins every finding with every other.");
    }
}
