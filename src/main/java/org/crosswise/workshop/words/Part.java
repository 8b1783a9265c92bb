package org.crosswise.workshop.words;

/**
 * What a constraint says of a fact.
 *
 * @param form how it joins the sentence
 * @param said the phrase and its negation
 */
record Part(Form form, Pair said) {

    /** How a phrase joins the sentence of its fact. */
    enum Form {
        /** Continues the noun: "is above 0°". */
        VERB,
        /** Has a noun of its own: "its weight is 0.40 or more". */
        CLAUSE,
        /** Follows behind a comma: "with the pelvis controlled"; its negation is a clause. */
        ADDITION
    }

    static Part verb(String yes, String no) {
        return new Part(Form.VERB, new Pair(yes, no));
    }

    static Part clause(String yes, String no) {
        return new Part(Form.CLAUSE, new Pair(yes, no));
    }

    /** As the pair is written: one that begins with a comma is an addition. */
    static Part of(Pair said) {
        return said.yes().startsWith(", ")
                ? new Part(Form.ADDITION, new Pair(said.yes().substring(2), said.no()))
                : new Part(Form.VERB, said);
    }

    Part reversed() {
        return new Part(form == Form.ADDITION ? Form.CLAUSE : form, said.reversed());
    }
}
