/**
 * Sensitivity analysis: the rules run again over changed findings, to say what would change the answer, which missing
 * tests could, and how firmly each pattern stands against measurement error. Bounded in runs, never by a clock.
 */
@NullMarked
package org.crosswise.sensitivity;

import org.jspecify.annotations.NullMarked;
