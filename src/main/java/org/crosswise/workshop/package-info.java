/**
 * What clinical leads use: the cases beside the rules and the clients of the corpus, read and run.
 */
@NullMarked
package org.crosswise.workshop;

import org.jspecify.annotations.NullMarked;
