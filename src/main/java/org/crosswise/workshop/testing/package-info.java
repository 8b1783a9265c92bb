/**
 * Cases held against the rules, once or at each save: what was expected, what was concluded, and why.
 */
@NullMarked
package org.crosswise.workshop.testing;

import org.jspecify.annotations.NullMarked;
