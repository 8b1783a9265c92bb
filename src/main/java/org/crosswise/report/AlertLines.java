package org.crosswise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Level;
import org.crosswise.fact.Sign;
import org.crosswise.fact.Term;
import org.crosswise.knowledge.RedFlagKind;

/** Signs of danger, one alert for each code at its highest level. */
final class AlertLines {

    private static final String NOTED = "Noted: it does not raise the level now. New or changed signs would.";

    private final Conclusions conclusions;
    private final Reasons reasons;
    private final Labels labels;
    private final boolean cleared;

    AlertLines(Conclusions conclusions, Reasons reasons, Labels labels) {
        this.conclusions = conclusions;
        this.reasons = reasons;
        this.labels = labels;
        this.cleared = conclusions.all(Term.class).stream()
                .anyMatch(term ->
                        term.name().equals("CLEARED_EXERCISE") || term.name().equals("CLEARED_MANUAL"));
    }

    List<Alert> lines() {
        Map<String, List<Derived>> byCode = new HashMap<>();
        for (Derived origin : conclusions.of(Sign.class)) {
            byCode.computeIfAbsent(sign(origin).code(), code -> new ArrayList<>())
                    .add(origin);
        }
        List<Alert> alerts = new ArrayList<>();
        byCode.forEach((code, origins) -> alerts.add(alert(code, origins)));
        alerts.sort(Comparator.comparing(Alert::level)
                .reversed()
                .thenComparingInt((Alert alert) -> labels.place(alert.code()))
                .thenComparing(Alert::code));
        return alerts;
    }

    private Alert alert(String code, List<Derived> origins) {
        Level level = Level.NONE;
        for (Derived origin : origins) {
            Level own = level(sign(origin));
            level = own.compareTo(level) > 0 ? own : level;
        }
        String text = text(code, level);
        return new Alert(code, level, action(level), labels.label(code), text, reasons.of(origins));
    }

    /** A clearance that counts lowers what it may lower from refer to none. */
    private Level level(Sign sign) {
        return cleared && sign.clearable() && sign.level() == Level.REFER ? Level.NONE : sign.level();
    }

    private String text(String code, Level level) {
        RedFlagKind flag = labels.vocabulary().redFlags().get(code);
        if (level == Level.NONE) {
            return NOTED;
        } else if (flag != null && !flag.action().isEmpty() && isOwnLevel(flag, level)) {
            return flag.action();
        }
        boolean derived = flag == null && labels.vocabulary().texts().containsKey(code);
        return labels.text(derived ? code : "LEVEL_" + level.name());
    }

    /** The registry's action is worded for the registry's level; it says too little at another one. */
    private static boolean isOwnLevel(RedFlagKind flag, Level level) {
        return flag.level().equals("none") || flag.level().equals(level.word());
    }

    private static Sign sign(Derived origin) {
        return (Sign) origin.conclusion();
    }

    /** The referral of a level. */
    static String action(Level level) {
        return switch (level) {
            case EMERGENCY -> "EMERGENCY_REFERRAL";
            case URGENT -> "URGENT_MEDICAL_REFERRAL";
            case REFER -> "MEDICAL_REFERRAL";
            case NONE -> "NONE";
        };
    }
}
