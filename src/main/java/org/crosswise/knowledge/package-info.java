/**
 * The vocabulary as data: finding kinds, muscles, techniques, conditions, red flags, sources and texts, read from the
 * tables in {@code rules/knowledge}. All types are immutable and safe for use by several threads.
 */
@NullMarked
package org.crosswise.knowledge;

import org.jspecify.annotations.NullMarked;
