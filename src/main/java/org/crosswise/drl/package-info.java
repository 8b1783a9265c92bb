/**
 * The small rule language of this project: a strict subset of DRL, read into a tree that names every place. What the
 * grammar does not know does not pass, so reading a file is the first half of the gate for rules from outside; nothing
 * in a file is ever run here. No engine type is used.
 */
@NullMarked
package org.crosswise.drl;

import org.jspecify.annotations.NullMarked;
