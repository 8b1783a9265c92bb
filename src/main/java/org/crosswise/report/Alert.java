package org.crosswise.report;

import java.util.List;
import org.crosswise.fact.Level;

/**
 * A sign of danger.
 *
 * @param code of the red flag or derived sign, such as CES_SADDLE
 * @param level how urgently the person must be seen for it; NONE when a clearance lowered it or it only needs care
 * @param action EMERGENCY_REFERRAL, URGENT_MEDICAL_REFERRAL, MEDICAL_REFERRAL or NONE
 * @param label the sign, in a few words or as the question that was asked
 * @param text what to do
 * @param because the reasons, never empty
 */
public record Alert(String code, Level level, String action, String label, String text, List<Reason> because) {

    public Alert {
        because = List.copyOf(because);
    }
}
