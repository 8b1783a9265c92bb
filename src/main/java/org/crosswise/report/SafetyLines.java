package org.crosswise.report;

import java.util.List;
import java.util.Locale;
import org.crosswise.fact.Gate;
import org.crosswise.fact.Level;
import org.crosswise.fact.SafetyLevel;
import org.crosswise.fact.Screen;

/** Level, screens and gate. */
final class SafetyLines {

    private static final List<String> GATES =
            List.of("none", "conditions", "provisional", "refer", "urgent", "emergency");

    private static final List<String> TOLD_GATES = List.of("conditions", "provisional");

    private final Conclusions conclusions;
    private final Labels labels;

    SafetyLines(Conclusions conclusions, Labels labels) {
        this.conclusions = conclusions;
        this.labels = labels;
    }

    Safety safety(List<Alert> alerts) {
        Level level = level(alerts);
        String gate = gate();
        String code = "LEVEL_" + level.name();
        String text = labels.text(code);
        if (TOLD_GATES.contains(gate)) {
            text += " " + labels.text("GATE_" + gate.toUpperCase(Locale.ROOT));
        }
        return new Safety(level, screenComplete(), gate, alerts, labels.label(code), text);
    }

    /** Never below an alert's level, whatever the rules about the level say. */
    private Level level(List<Alert> alerts) {
        List<SafetyLevel> levels = conclusions.all(SafetyLevel.class);
        if (levels.isEmpty()) {
            throw unfinished("safety level");
        }
        Level highest = alerts.isEmpty() ? Level.NONE : alerts.get(0).level();
        for (SafetyLevel concluded : levels) {
            Level level = Level.of(concluded.word());
            highest = level.compareTo(highest) > 0 ? level : highest;
        }
        return highest;
    }

    private boolean screenComplete() {
        List<Screen> screens = conclusions.all(Screen.class);
        return complete(screens, "redFlagScreen") && complete(screens, "conditionsScreen");
    }

    private static boolean complete(List<Screen> screens, String name) {
        List<Screen> own = screens.stream().filter(s -> s.name().equals(name)).toList();
        return !own.isEmpty() && own.stream().allMatch(Screen::complete);
    }

    private String gate() {
        return conclusions.all(Gate.class).stream()
                .map(Gate::name)
                .max((a, b) -> Integer.compare(GATES.indexOf(a), GATES.indexOf(b)))
                .orElseThrow(() -> unfinished("gate"));
    }

    private static IllegalStateException unfinished(String what) {
        return new IllegalStateException("the rules concluded no " + what
                + ", so no advice can be given\nMaybe the stages 30-level and 40-gate are missing in the rule set.");
    }
}
