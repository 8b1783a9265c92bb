/** A rule set as it is handed from one house to another: packed, signed, and held against what it says about itself. */
@NullMarked
package org.crosswise.release;

import org.jspecify.annotations.NullMarked;
