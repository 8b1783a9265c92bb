/** Rules in plain English: each condition as a sentence with its negation, each conclusion in words. Runs nothing. */
@NullMarked
package org.crosswise.workshop.words;

import org.jspecify.annotations.NullMarked;
