/**
 * Two assessments of one person side by side: which measures, states and patterns belong together. What it means is for the
 * rules to say.
 */
@NullMarked
package org.crosswise.comparison;

import org.jspecify.annotations.NullMarked;
