package org.crosswise.fact;

/**
 * A sign of danger and the level it raises. Signs of one code become one alert at the highest of their levels.
 *
 * @param code code of the red flag, or of the derived sign
 * @param level the level it raises
 * @param clearable whether a counting medical clearance lowers it to none (marked ° in the registry)
 */
public record Sign(String code, Level level, boolean clearable) implements Conclusion {

    /** At the level the registry gives this item by itself. */
    public static Sign listed(RedFlag flag) {
        return new Sign(flag.code(), Level.of(flag.kind().level()), flag.kind().clearable());
    }

    public static Sign emergency(String code) {
        return new Sign(code, Level.EMERGENCY, false);
    }

    public static Sign urgent(String code) {
        return new Sign(code, Level.URGENT, false);
    }

    public static Sign refer(String code) {
        return new Sign(code, Level.REFER, false);
    }

    /** Refer, unless a counting medical clearance lowers it. */
    public static Sign referUnlessCleared(String code) {
        return new Sign(code, Level.REFER, true);
    }

    /** Listed without raising the level. */
    public static Sign none(String code) {
        return new Sign(code, Level.NONE, false);
    }

    /** The level as a word: none, refer, urgent, emergency. */
    public String getWord() {
        return level.word();
    }

    @Override
    public String told() {
        return code + " " + level.word() + (clearable ? " unless cleared" : "");
    }
}
