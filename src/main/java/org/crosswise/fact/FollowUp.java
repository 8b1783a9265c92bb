package org.crosswise.fact;

/** What rules read of two assessments of one person: an earlier one, and the one of today. */
public sealed interface FollowUp extends Fact permits Retest, Held, Interval, Standing, EarlierFlag {}
