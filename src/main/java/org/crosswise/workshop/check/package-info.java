/** What is wrong with a rule set, by its text alone and by building it: one class for each check. */
@NullMarked
package org.crosswise.workshop.check;

import org.jspecify.annotations.NullMarked;
