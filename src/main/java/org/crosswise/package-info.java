/**
 * The facade: {@link org.crosswise.Crosswise} turns an {@link org.crosswise.assessment.Assessment} into a
 * {@link org.crosswise.report.Report}.
 */
@NullMarked
package org.crosswise;

import org.jspecify.annotations.NullMarked;
