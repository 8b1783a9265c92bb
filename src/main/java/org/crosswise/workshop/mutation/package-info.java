/**
 * Rules changed on purpose, each by one small step that a clinician could argue about: a case must fail for each of them, or
 * nobody would notice the mistake.
 */
@NullMarked
package org.crosswise.workshop.mutation;

import org.jspecify.annotations.NullMarked;
