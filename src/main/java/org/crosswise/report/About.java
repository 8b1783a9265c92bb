package org.crosswise.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a printed report must carry.
 *
 * @param assessedOn the day of the assessment, null when it names none
 * @param expiresOn the day from which it holds no more, null without a day of the assessment
 * @param scope for whom it is, and that it is no diagnosis
 * @param stopRules when to stop; where nothing may be done, what the level says
 * @param expiry how long it holds
 */
public record About(
        @Nullable LocalDate assessedOn, @Nullable LocalDate expiresOn, String scope, String stopRules, String expiry) {}
