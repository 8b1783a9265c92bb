package org.crosswise.engine;

import java.util.List;
import java.util.stream.Stream;

/** Rules that look like trouble to a hasty reader, and are none. */
public final class HarmlessRules {

    static final String IMPORTS = """
            package rules;

            import accumulate org.crosswise.engine.AtLeastOne atLeastOne;
            import accumulate org.crosswise.engine.Every every;
            import org.crosswise.assessment.Side;
            import org.crosswise.fact.Arm;
            import org.crosswise.fact.Candidate;
            import org.crosswise.fact.Condition;
            import org.crosswise.fact.Evidence;
            import org.crosswise.fact.Flag;
            import org.crosswise.fact.Graded;
            import org.crosswise.fact.Measured;
            import org.crosswise.fact.Notice;
            import org.crosswise.fact.Observed;
            import org.crosswise.fact.Question;
            import org.crosswise.fact.RedFlag;
            import org.crosswise.fact.Screening;
            import org.crosswise.fact.Sign;
            import org.crosswise.fact.Stated;
            import org.crosswise.fact.Target;
            import org.crosswise.fact.Term;
            import org.crosswise.fact.Unsafe;
            import org.crosswise.fact.Weighed;
            import org.crosswise.knowledge.Technique;
            import org.crosswise.knowledge.Vocabulary;

            """;

    private HarmlessRules() {}

    /** A rule file that must pass. */
    public record Harmless(String what, String drl) {

        @Override
        public String toString() {
            return what;
        }
    }

    /** All of them. */
    public static List<Harmless> all() {
        return Stream.of(conditions(), conclusions(), texts(), layouts())
                .flatMap(harmless -> harmless)
                .toList();
    }

    private static Stream<Harmless> conditions() {
        return Stream.of(
                condition("a range", "$m : Measured( code == \"age\", value >= 18, value < 65 )"),
                condition("a negative number", "$m : Measured( code == \"modifiedThomasHipAngle\", value <= -25 )"),
                condition("a decimal", "$m : Measured( code == \"passiveKneeExtensionDeficit\", value > 32.2 )"),
                condition("and in a pattern", "$m : Measured( code == \"age\" && value > 3 )"),
                condition("or in a pattern", "$m : Screening( ticked || allAnswered )"),
                condition("brackets", "$m : Measured( code == \"age\", ( value < 3 || value > 90 ) )"),
                condition("a denial in a pattern", "$m : Stated( code == \"newPain\", !yes )"),
                condition("a denied group", "$m : Measured( code == \"age\", !( value < 3 || value > 90 ) )"),
                condition("a list of codes", "$m : Observed( code in ( \"elyTest\", \"oberTest\" ) )"),
                condition("a list that is excluded", "$m : Observed( code == \"sex\", value not in ( \"M\" ) )"),
                condition("a side", "$m : Observed( code == \"elyTest\", side == Side.LEFT )"),
                condition(
                        "another side",
                        "$m : Observed( code == \"elyTest\" )\n $o : Observed( code == \"elyTest\", side != $m.side )"),
                condition(
                        "an attribute",
                        "$m : Measured( code == \"modifiedThomasHipAngle\", marked( \"pelvisControlled\" ) )"),
                condition(
                        "a value of an attribute",
                        "$m : Measured( code == \"lumbarLordosisAngle\", attribute( \"method\" ) == \"APP\" )"),
                condition("a grade", "$m : Graded( code == \"mmtHipFlexors\", grade in ( \"3+\", \"4-\" ) )"),
                condition("at most a grade", "$m : Graded( code == \"mmtHipFlexors\", atMost( \"3\" ) )"),
                condition("nothing recorded", "not Measured( code == \"age\" )"),
                condition("something recorded", "exists Observed( code == \"painLocation\" )"),
                condition("neither of two", "not ( Term( name == \"A\" ) and Term( name == \"B\" ) )"),
                condition("some of two", "exists ( Term( name == \"A\" ) and Term( name == \"B\" ) )"),
                condition("what is not denied", "not ( not Term( name == \"A\" ) )"),
                condition("at least one", "accumulate( $t : Term( name == \"PAIN\" ); $all : atLeastOne( $t ) )"),
                condition(
                        "every one",
                        "$t : Target( )\n accumulate( $e : Evidence( speaksOf( $t ) ); $all : every( $e ) )"),
                condition(
                        "a join by a method",
                        "$a : Measured( code == \"age\" )\n $b : Measured( code == \"age\", apart( $a ) > 0 )"),
                condition(
                        "a join by itself",
                        "$a : Measured( code == \"sidePlankTime\" )\n $b : Measured( code == \"sidePlankTime\", $a.shareOf( this ) < 0.85 )"),
                condition("a score", "$w : Weighed( score.atLeast( 0.50 ), score.below( 0.80 ) )"),
                condition("a score below nothing", "$w : Weighed( score.above( -0.30 ) )"),
                condition(
                        "a red flag",
                        "$f : RedFlag( code == \"MOTOR_DEFICIT\", !stable, onsetDays >= 0, onsetDays <= 14 )"),
                condition("a condition with weeks", "$c : Condition( code == \"PREGNANCY\", weeks >= 14 )"),
                condition("a sign", "$s : Sign( word == \"urgent\" )"),
                condition(
                        "joins by what is the same",
                        "$a : Term( )\n $b : RedFlag( side == $a.side )\n $c : Stated( $b.side == side )\n $d : Graded( side in ( $a.side, $c.side ) )"),
                condition(
                        "a join by one code or another",
                        "$a : Term( )\n $b : RedFlag( )\n $c : Measured( code == \"age\" || code == \"painNRS\" )"),
                condition("two that nothing joins", "$a : Term( )\n $b : RedFlag( )"),
                condition("a bound value", "$m : Measured( code == \"age\", $years : value )"),
                condition("true written out", "$m : Stated( code == \"newPain\", yes == true )"),
                condition("ten patterns", "Term( name == \"A\" )\n".repeat(10)),
                condition("no condition", ""));
    }

    private static Stream<Harmless> conclusions() {
        return Stream.of(
                conclusion("a term", "Term.of( \"PAIN\" )"),
                conclusion("a term of a side", "Term.of( \"PAIN\", $m.side() )"),
                conclusion("a side written out", "Term.of( \"PAIN\", Side.LEFT )"),
                conclusion("evidence", "Evidence.tight( \"ILIOPSOAS\", 0.70, \"LENGTH\", $m )"),
                conclusion(
                        "evidence that never confirms",
                        "Evidence.weak( \"ABDOMINALS\", 0.2, \"STRENGTH\", $m ).notConfirming()"),
                conclusion(
                        "evidence of the other side",
                        "Evidence.tight( \"ILIOPSOAS\", 0.70, \"LENGTH\", $m ).opposite()"),
                conclusion("a new fact", "new Term( \"PAIN\", Side.NONE )"),
                conclusion("a question", "Question.of( \"age\" )"),
                conclusion("a flag", "Flag.about( \"CONFLICT\", \"pelvicTiltAngle\" )"),
                conclusion("a notice", "Notice.of( \"SCOPE\" )"),
                conclusion("a sign", "Sign.referUnlessCleared( \"CHILD_PAIN\" )"),
                conclusion("tests that are unsafe", "Unsafe.tests( \"slumpTest\", \"elyTest\" )"),
                conclusion("all tests", "Unsafe.allTests( )"));
    }

    private static Stream<Harmless> texts() {
        return Stream.of(
                        "Runtime.getRuntime().exec('x')",
                        "salience 10, dialect mvel, eval, from, global",
                        "*/ System.exit(1); /*",
                        "@{System.exit(1)}",
                        "${java.lang.Runtime}",
                        "%s %n %d",
                        "end rule then when",
                        "<script>alert(1)</script>",
                        "'; drop table rules; --",
                        "../../../etc/passwd",
                        "\u00dcber 45\u00b0 \u2013 h\u00fcftbeuger \u2265 5 \u00b5",
                        "{{7*7}} #{7*7}",
                        "// no comment",
                        "a; b; c",
                        "insert( Term.of( X ) );")
                .map(text -> new Harmless(
                        "the text " + text,
                        IMPORTS
                                + rule("$m : Measured( code == \"age\" )", "Term.of( \"PAIN\" )")
                                        .replace("Says.", text)));
    }

    private static Stream<Harmless> layouts() {
        String rule = rule("$m : Measured( code == \"age\" )", "Term.of( \"PAIN\" )");
        String file = IMPORTS + rule;
        return Stream.of(
                new Harmless("lines of Windows", file.replace("\n", "\r\n")),
                new Harmless("tabs", file.replace("    ", "\t")),
                new Harmless("a comment with words of code", IMPORTS + "// salience eval from Runtime\n" + rule),
                new Harmless("a comment at the end", file + "// end"),
                new Harmless("one long line", IMPORTS + rule.replace("\n", " ")),
                new Harmless("a package without semicolon", file.replace("package rules;", "package rules")),
                new Harmless("two rules", file + rule.replace("iliopsoas/x", "iliopsoas/y")),
                new Harmless("a hundred rules", IMPORTS + hundred(rule)),
                new Harmless("a rule that is retired", file.replace("\"active\"", "\"retired\"")),
                new Harmless("a day of review", file.replace("@says(", "@review( \"2030-01-31\" ) @says(")),
                new Harmless("what missing means", file.replace("@says(", "@missing( \"Counts as no.\" ) @says(")),
                new Harmless(
                        "annotations in another order",
                        file.replace(
                                "@version( \"1\" ) @status( \"active\" )", "@status( \"active\" ) @version( \"1\" )")),
                new Harmless("empty lines", file.replace("\n", "\n\n")),
                new Harmless("no line at the end", file.stripTrailing()));
    }

    private static String hundred(String rule) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            rules.append(rule.replace("iliopsoas/x", "iliopsoas/x" + i));
        }
        return rules.toString();
    }

    private static Harmless condition(String what, String condition) {
        return new Harmless(what, IMPORTS + rule(condition, "Term.of( \"PAIN\" )"));
    }

    private static Harmless conclusion(String what, String conclusion) {
        return new Harmless(what, IMPORTS + rule("$m : Measured( code == \"age\" )", conclusion));
    }

    private static String rule(String condition, String conclusion) {
        return """
                rule "iliopsoas/x"
                    @version( "1" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "Says." )
                    agenda-group "evidence"
                when
                    %s
                then
                    insert( %s );
                end
                """.formatted(condition, conclusion);
    }
}
