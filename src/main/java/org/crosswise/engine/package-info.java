/**
 * The only room that knows the rule engine: building, the gate for rule files from outside, sessions, limits. No type of
 * the engine appears in a signature that other rooms use.
 */
@NullMarked
package org.crosswise.engine;

import org.jspecify.annotations.NullMarked;
