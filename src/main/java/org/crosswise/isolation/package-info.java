/**
 * Assessments in a child process that may be killed: for rules that nobody here has read. What this stops and what it does
 * not is told in {@code docs/rules/isolation.md}.
 */
@NullMarked
package org.crosswise.isolation;

import org.jspecify.annotations.NullMarked;
