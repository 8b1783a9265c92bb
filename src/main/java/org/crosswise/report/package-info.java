/**
 * What comes out: the report, the reasons for each of its lines, and its views as text and JSON. All types are immutable
 * and safe for use by several threads.
 */
@NullMarked
package org.crosswise.report;

import org.jspecify.annotations.NullMarked;
