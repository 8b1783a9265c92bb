package org.crosswise.comparison;

import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Validated;
import org.crosswise.report.Report;

/**
 * One of the two assessments, judged by its own day.
 *
 * @param assessment what was entered
 * @param validated what of it can be used
 * @param report what was concluded of it
 */
public record Occasion(Assessment assessment, Validated validated, Report report) {}
