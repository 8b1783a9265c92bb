package org.crosswise.property;

import java.util.List;

/**
 * A number or grade that a rule compares something with.
 *
 * @param rule the rule's id
 * @param type the fact type whose pattern holds it
 * @param codes the codes that the pattern asks for, empty when it asks for none
 * @param read what is compared: a property of the fact, or a method of it
 * @param value the number or grade as written
 */
record Constant(String rule, String type, List<String> codes, String read, String value) {

    String topic() {
        return rule.substring(0, rule.indexOf('/'));
    }

    /** Whether a document can give the very number: it is compared with something that was entered. */
    boolean isOfFinding() {
        return !codes.isEmpty() || type.equals("Clearance");
    }
}
