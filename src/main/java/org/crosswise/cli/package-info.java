/** The command line: {@code assess}. Reads files, prints reports, and says plainly what went wrong. */
@NullMarked
package org.crosswise.cli;

import org.jspecify.annotations.NullMarked;
