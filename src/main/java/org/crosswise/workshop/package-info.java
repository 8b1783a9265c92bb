/**
 * What clinical leads use: the cases beside the rules, read and run.
 */
@NullMarked
package org.crosswise.workshop;

import org.jspecify.annotations.NullMarked;
