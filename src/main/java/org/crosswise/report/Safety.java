package org.crosswise.report;

import java.util.List;
import org.crosswise.fact.Level;

/**
 * Whether the person may be treated, and how far the screens let advice through.
 *
 * @param level the highest level of all signs
 * @param screenComplete whether the red-flag screen and the conditions screen are both complete
 * @param gate none, conditions, provisional, refer, urgent or emergency
 * @param alerts every sign, most urgent first
 * @param label the level in a few words
 * @param text what the level and the gate mean for what to do
 */
public record Safety(Level level, boolean screenComplete, String gate, List<Alert> alerts, String label, String text) {

    public Safety {
        alerts = List.copyOf(alerts);
    }

    /** Whether all advice is withheld because the level is urgent or emergency. */
    public boolean withheld() {
        return level.compareTo(Level.URGENT) >= 0;
    }
}
