package org.crosswise.assessment;

import java.time.LocalDate;

/**
 * A medical clearance with scope, author and date, in an assessment with a day.
 *
 * @param index 0-based place in the document
 * @param scope EXERCISE, MANUAL or ALL
 * @param date the day it was given
 * @param sinceLastChange whether it was given after the last change of symptoms, or no change was recorded
 */
public record Cleared(int index, String scope, LocalDate date, boolean sinceLastChange) {}
