/** Two rule sets side by side: whose outcome changes, by which rule, and the smallest example that shows it. */
@NullMarked
package org.crosswise.workshop.diff;

import org.jspecify.annotations.NullMarked;
