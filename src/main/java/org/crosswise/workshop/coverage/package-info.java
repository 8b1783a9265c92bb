/**
 * Which conditions of the rules their cases have seen true, false and not recorded; the way of counting is told in
 * {@code docs/rules/coverage.md}.
 */
@NullMarked
package org.crosswise.workshop.coverage;

import org.jspecify.annotations.NullMarked;
