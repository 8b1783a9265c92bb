package org.crosswise.fact;

/**
 * Ends the assessment after the present stage: nothing further may be inferred or advised.
 *
 * @param reason the gate that stops it
 */
public record Stop(String reason) implements Conclusion {

    @Override
    public String told() {
        return "stop " + reason;
    }
}
