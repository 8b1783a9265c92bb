/**
 * Rules worked through from their text, without the engine: what a rule concludes of facts, and condition by condition how
 * far it came. A second reading of the rule language, held against the engine by every case.
 */
@NullMarked
package org.crosswise.workshop.evaluation;

import org.jspecify.annotations.NullMarked;
