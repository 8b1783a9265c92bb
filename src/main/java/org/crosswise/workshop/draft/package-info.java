/** A new rule with its cases, to be filled in: its files are written, and its topic is listed in the rule set. */
@NullMarked
package org.crosswise.workshop.draft;

import org.jspecify.annotations.NullMarked;
