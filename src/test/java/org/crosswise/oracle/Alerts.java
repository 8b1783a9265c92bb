package org.crosswise.oracle;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The alerts raised, by code; items marked ° are kept apart because a clearance lowers them (§6.1 a). */
final class Alerts {

    private final Map<String, Level> firm = new TreeMap<>();
    private final Set<String> clearable = new HashSet<>();

    void raise(String code, Level level) {
        firm.merge(code, level, Level::max);
    }

    /** An item marked °: refer, none with a clearance that counts. */
    void raiseReferUnlessCleared(String code) {
        clearable.add(code);
    }

    Level level(boolean cleared) {
        Level highest = clearable.isEmpty() || cleared ? Level.NONE : Level.REFER;
        for (Level level : firm.values()) {
            highest = Level.max(highest, level);
        }
        return highest;
    }

    Map<String, String> listed(boolean cleared) {
        Map<String, String> listed = new TreeMap<>();
        firm.forEach((code, level) -> listed.put(code, level.code()));
        for (String code : clearable) {
            Level own = firm.getOrDefault(code, Level.NONE);
            listed.put(code, Level.max(own, cleared ? Level.NONE : Level.REFER).code());
        }
        return listed;
    }
}
