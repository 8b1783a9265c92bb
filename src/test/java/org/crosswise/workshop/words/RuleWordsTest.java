package org.crosswise.workshop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crosswise.drl.DrlException;
import org.crosswise.drl.RuleFile;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions and conclusions as sentences, and what keeps them from being Java. */
class RuleWordsTest {

    private static final RuleSource BUNDLED = RuleSource.read(Path.of("rules"));

    /** A variable, an operator of the language, a code, a name of Java. */
    private static final Pattern NO_ENGLISH = Pattern.compile(
            "\\$|==|!=|&&|\\|\\||\\(code|[a-z]{2}[A-Z]|[A-Z]{2,}_[A-Z]|[{}]|\\bnull\\b|\\w\\.\\w+\\(| ,|,,|\\bthe (the|a|an|no|that) ");

    private final RuleWords words = new RuleWords(BUNDLED.vocabulary());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Measured( code == "modifiedThomasHipAngle", marked( "pelvisControlled" ), value > 0, value < 10 ) | The modified Thomas test, hip angle, is above 0° and below 10°, with the pelvis controlled. | The modified Thomas test, hip angle, is not recorded, or is 0° or less, or 10° or more, or the pelvis was not controlled.
            Measured( code == "modifiedThomasHipAngle", value <= -25 ) | The modified Thomas test, hip angle, is −25° or less (minus is below the table). | The modified Thomas test, hip angle, is not recorded, or is above −25°.
            Measured( code == "age", value >= 66 ) | The age is 66 years or more. | The age is not recorded, or is below 66 years.
            Measured( code == "modifiedSchober", painLimited ) | The modified Schober test is recorded, with pain limiting the test. | The modified Schober test is not recorded, or the test was not limited by pain.
            not Measured( code == "age", value < 13 ) | The age is not recorded, or is 13 years or more. | The age is below 13 years.
            not Measured( code == "age" ) | The age is not recorded. | The age is recorded.
            Graded( code == "mmtGluteusMedius", grade in ( "3+", "4-" ) ) | The muscle test of gluteus medius is grade 3+ or 4−. | The muscle test of gluteus medius is not recorded, or is neither grade 3+ nor grade 4−.
            Graded( code == "mmtHipFlexors", atMost( "4-" ) ) | The muscle test of the hip flexors is grade 4− or weaker. | The muscle test of the hip flexors is not recorded, or is stronger than grade 4−.
            Stated( code == "headForward", !yes ) | "Head forward" is recorded as no. | "Head forward" is not recorded, or is recorded as yes.
            Observed( code == "elyTest", value == "POSITIVE", side == Side.LEFT ) | The Ely test of the left side is positive. | The Ely test of the left side is not recorded, or is not positive.
            not Observed( code == "painLocation", value in ( "HIP", "GROIN" ) ) | No recorded place of pain is the hip or the groin. | The place of pain is the hip or the groin.
            Observed( code == "faber", value == "POSITIVE", attribute( "location" ) == "GROIN" ) | The FABER test is positive, felt in the groin. | The FABER test is not recorded, or is not positive, or it was not felt in the groin.
            Observed( code == "palpation", attribute( "muscle" ) == "PIRIFORMIS", value == "TENDER" ) | Palpation of piriformis is tender. | Palpation of piriformis is not recorded, or is not tender.
            Condition( code == "DVT", attribute( "treated" ) in ( "false", "" ) ) | The condition "Deep vein thrombosis" is there, not recorded as treated. | The condition "Deep vein thrombosis" is not there, or it is recorded as treated.
            RedFlag( code == "CES_BLADDER", !stable ) | The red flag "changed bladder function" is not known to be stable. | The red flag "changed bladder function" is not answered yes, or is stable.
            exists Term( name == "PAIN" ) | There is pain. | No pain is recorded.
            not Term( name in ( "CHILD", "ADOLESCENT" ) ) | The person is not known to be under 13 and the person is not known to be 13 to 17. | The person is under 13 or the person is 13 to 17.
            accumulate( $one : Measured( code == "sidePlankTime", value < 40 ); $all : atLeastOne( $one ) ) | The side plank is below 40 seconds. | No recorded side plank is below 40 seconds.
            accumulate( $sign : Sign( word == "urgent" ); $all : every( $sign ) ) | All of these are taken together, if there are any: a sign of danger was found, and its level is urgent. | ''
            not ( Term( name == "PAIN" ) and Term( name == "BACK" ) ) | These do not hold together: there is pain; and there is back pain. | There is pain; and there is back pain.
            not Sign( word == "urgent" ) | There is no sign of danger of which this holds: its level is urgent. | A sign of danger was found, and its level is urgent.
            Change( verdict != "NOT_COMPARABLE", !better ) | The change of a measure is not for the better, and the verdict is not "not comparable". | The change of a measure was not judged, or is for the better, or the verdict is "not comparable".
            Retest( number, !errorKnown ) | A measure of the two assessments is a number and has no known measurement error. | A measure of the two assessments is no number, or has a known measurement error.
            Retest( !retested, word ) | A measure of the two assessments is not one that a follow-up compares and neither a number nor a grade. | A measure of the two assessments is one that a follow-up compares, or a number or a grade.
            Interval( known, days >= 28 ) | The time between the two assessments is known, and it is 28 days or more. | The time between the two assessments is not known, or it is below 28 days.
            ArmTarget( arm == "HF" ) | The arm "hip flexors tight" is looked at. | ''
            Standing( before in ( "urgent", "emergency" ), gate == "none" ) | For the levels of safety of the two assessments, the level then is urgent or emergency and what limits advice today is none (everything may be advised). | For the levels of safety of the two assessments, the level then is neither urgent nor emergency, or what limits advice today is not none (everything may be advised).
            Candidate( code != "BIRD_DOG" ) | A proposal is not "Bird dog". | A proposal is not there, or is "Bird dog".
            """)
    void aConditionAndItsNegation(String condition, String holds, String fails) throws DrlException {
        assertThat(words.conditions(rule(condition))).containsExactly(new Said(holds, fails));
        assertThat(words.unknown()).isEmpty();
    }

    @Test
    void oneOrTheOtherIsDeniedAsNeither() throws DrlException {
        assertThat(words.conditions(rule("Candidate( isFor( \"ILIOPSOAS TIGHT\" ) || isFor( \"HAMSTRINGS TIGHT\" ) )")))
                .containsExactly(new Said(
                        "A proposal either is for iliopsoas tight or for hamstrings tight.",
                        "A proposal is not there, or is not for iliopsoas tight and not for hamstrings tight."));
    }

    @Test
    void aSideIsThatOfWhatStandsAbove() throws DrlException {
        RuleText rule = rule("""
                $pain : Observed( code == "painLocation", value == "GROIN" )
                    not Observed( code == "faber", side == $pain.side )""");

        assertThat(words.conditions(rule))
                .extracting(Said::holds)
                .containsExactly("The place of pain is the groin.", "The FABER test of the same side is not recorded.");
    }

    @Test
    void twoFactsOfOneKindAreToldApartByTheirNames() throws DrlException {
        RuleText rule = rule("""
                $tight : MuscleState( axis == "TIGHT" )
                    $weak : MuscleState( axis == "WEAK" )
                    $vocabulary : Vocabulary( opposes( $tight.muscle, $weak.muscle ) )""");

        assertThat(words.conditions(rule))
                .extracting(Said::holds)
                .last()
                .isEqualTo("The tables of muscles set that state (tight) against that state (weak).");
    }

    @Test
    void whatOnlyLooksUpATableIsNoConditionToAReader() throws DrlException {
        assertThat(words.conditions(rule("$vocabulary : Vocabulary( )"))).isEmpty();
    }

    @Test
    void whatNoPhraseKnowsIsSaidInItsOwnWordsAndRemembered() throws DrlException {
        List<Said> said = words.conditions(rule("Candidate( danglesFrom( \"ILIOPSOAS\" ) )"));

        assertThat(said).extracting(Said::holds).containsExactly("A proposal is there, and \"dangles from\" holds.");
        assertThat(words.unknown()).containsExactly("Candidate.danglesFrom");
    }

    @Test
    void anUnknownCodeIsRemembered() throws DrlException {
        words.conditions(rule("Measured( code == \"hipOfACow\", value > 1 )"));

        assertThat(words.unknown()).containsExactly("finding \"hipOfACow\"");
    }

    @Test
    void everyBundledRuleIsSaidInEnglish() {
        List<String> wrong = new ArrayList<>();
        for (Topic topic : BUNDLED.topics()) {
            for (RuleText rule : topic.file().rules()) {
                List<String> sentences = new ArrayList<>(List.of(words.conclusion(rule)));
                words.conditions(rule).forEach(said -> sentences.addAll(List.of(said.holds(), said.fails())));
                sentences.stream()
                        .filter(sentence ->
                                NO_ENGLISH.matcher(sentence.replace("mmHg", "")).find() || !isSentence(sentence))
                        .forEach(sentence -> wrong.add(rule.id() + ": " + sentence));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(words.unknown()).isEmpty();
    }

    private static boolean isSentence(String words) {
        return words.isEmpty() || words.matches("(?s)\"?[A-Z].*\\.");
    }

    private static RuleText rule(String conditions) throws DrlException {
        return RuleFile.parse("""
                package rules;
                rule "topic/name"
                    agenda-group "evidence"
                when
                    %s
                then
                    insert( Term.of( "PAIN" ) );
                end
                """.formatted(conditions)).rules().get(0);
    }
}
