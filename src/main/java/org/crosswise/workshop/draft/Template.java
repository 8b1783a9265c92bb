package org.crosswise.workshop.draft;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a new rule of a stage looks like. What is to be filled in stands in angle brackets.
 *
 * @param reads the fact types it names
 * @param condition the conditions, a line each
 * @param conclusion what it inserts
 * @param told what its cases expect
 */
record Template(List<String> reads, List<String> condition, String conclusion, String told) {

    private static final String FINDING = "$finding : Observed( code == \"<finding>\", value == \"<value>\" )";
    private static final String TABLES = "$vocabulary : Vocabulary( )";

    private static final Template TERM =
            new Template(List.of("Observed", "Term"), List.of(FINDING), "Term.of( \"<TERM>\" )", "<TERM>");

    private static final Map<String, Template> BY_STAGE = Map.of(
            "alerts",
            new Template(List.of("Observed", "Sign"), List.of(FINDING), "Sign.refer( \"<SIGN>\" )", "<SIGN> refer"),
            "evidence",
            new Template(
                    List.of("Evidence", "Observed"),
                    List.of(FINDING),
                    "Evidence.tight( \"<MUSCLE>\", 0.10, \"<CLASS>\", $finding )",
                    "<MUSCLE TIGHT 0.1 CLASS>"),
            "candidates",
            new Template(
                    List.of("Candidate", "Observed"),
                    List.of(TABLES, FINDING),
                    "Candidate.of( $vocabulary.technique( \"<TECHNIQUE>\" ) )",
                    "<TECHNIQUE>"),
            "questions",
            new Template(List.of("Observed", "Question"), List.of(FINDING), "Question.of( \"<test>\" )", "ask <test>"),
            "changes",
            ofChange(),
            "turns",
            ofChange(),
            "next-step",
            new Template(
                    List.of("NextStep", "Term"),
                    List.of("$term : Term( name == \"<TERM>\" )"),
                    "NextStep.of( \"<NEXT_STEP>\" )",
                    "<NEXT_STEP>"));

    private static Template ofChange() {
        return new Template(
                List.of("Retest", "Term"),
                List.of("$again : Retest( code == \"<finding>\", both, !same )"),
                "Term.of( \"<TERM>\" )",
                "<TERM>");
    }

    static Template of(String stage) {
        return BY_STAGE.getOrDefault(stage, TERM);
    }

    /** The imports, each a line, sorted. */
    TreeSet<String> imports() {
        TreeSet<String> imports = new TreeSet<>();
        reads.forEach(type -> imports.add("import org.crosswise.fact." + type + ";"));
        if (condition.contains(TABLES)) {
            imports.add("import org.crosswise.knowledge.Vocabulary;");
        }
        return imports;
    }

    /** The rule, ending with a line break. */
    String rule(String id, String stage) {
        return """
                rule "%s"
                    @version( "1.0.0" ) @status( "draft" ) @source( "own" ) @strength( "own" )
                    @says( "<what it means, one sentence for the report>" )
                    agenda-group "%s"
                when
                    %s
                then
                    insert( %s );
                end
                """.formatted(id, stage, String.join("\n    ", condition), conclusion);
    }

    /** The four cases that every rule has, each an element of a list. */
    List<String> cases(String id) {
        return List.of("""
                case: <what fires it, one sentence>
                given: {<finding>: <value that fires it>}
                expect: {%s: %s}""".formatted(id, told), """
                case: <exactly on the threshold, or the last value that fires it>
                given: {<finding>: <value on the threshold>}
                expect: {%s: %s}""".formatted(id, told), """
                case: <near by, and it stays silent>
                given: {<finding>: <value near by>}
                expect: none""", """
                case: <what it reads was not recorded>
                given: {}
                expect: none""");
    }
}
