/**
 * What rules read and conclude: findings as facts, evidence, muscle states, patterns, recommendations. All types are
 * immutable values without behaviour that a clinician would argue about.
 */
@NullMarked
package org.crosswise.fact;

import org.jspecify.annotations.NullMarked;
