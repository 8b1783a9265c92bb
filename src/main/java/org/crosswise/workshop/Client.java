package org.crosswise.workshop;

/**
 * A client of the corpus: a whole assessment, and exactly what its report must say.
 *
 * @param name of the file, without its ending
 * @param story who this is, and why the report must say what is expected
 * @param document the assessment, as JSON
 * @param expected what the report must say
 */
public record Client(String name, String story, String document, Outcome expected) {}
