package org.crosswise.fact;

/**
 * What the level and the screens let through.
 *
 * @param name none, conditions, provisional, refer, urgent or emergency
 */
public record Gate(String name) implements Conclusion {

    @Override
    public String told() {
        return "gate " + name;
    }
}
