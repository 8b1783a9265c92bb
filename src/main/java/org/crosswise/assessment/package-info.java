/**
 * What comes in: the assessment as it was entered, its reading from JSON and YAML, its builder and its validation. All
 * types are immutable and safe for use by several threads.
 */
@NullMarked
package org.crosswise.assessment;

import org.jspecify.annotations.NullMarked;
