package org.crosswise.release;

import org.crosswise.engine.RuleFiles;

/**
 * A bundle that is whole, opened to be looked at.
 *
 * @param files what is in it
 * @param seal how far its signature was verified, in words: {@code signed by a trusted key}
 */
public record Opened(RuleFiles files, String seal) {}
