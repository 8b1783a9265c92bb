package org.crosswise.report;

import org.crosswise.assessment.Side;

/**
 * A machine-readable mark on the report.
 *
 * @param code CONFLICT, BORDERLINE, PROVISIONAL, PRECAUTION, SAFETY_NET, OUTPUT_WITHHELD, STRETCH_HOLD_30_60_S,
 *     PREGNANCY_POSTURE_PHYSIOLOGICAL or FORCED_TOE_TOUCH_FORBIDDEN
 * @param about the muscle, finding code or reason it is about; empty when it has none
 * @param side the side it is about; NONE when it has none
 * @param text the mark for people, with what it is about and why
 */
public record FlagLine(String code, String about, Side side, String text) {}
