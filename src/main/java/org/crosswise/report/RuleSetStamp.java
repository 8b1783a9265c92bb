package org.crosswise.report;

/**
 * Which rules made a report.
 *
 * @param name of the rule set, such as lower-crossed
 * @param version of the whole set
 * @param sha256 of its rules and tables, 64 hexadecimal digits
 */
public record RuleSetStamp(String name, String version, String sha256) {}
