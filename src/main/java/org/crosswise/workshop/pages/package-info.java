/** A rule set as pages that a therapist can read, with a drawing of its stages, and one rule as text. Runs no rule. */
@NullMarked
package org.crosswise.workshop.pages;

import org.jspecify.annotations.NullMarked;
