package org.crosswise.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.Bundled;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Valid;
import org.crosswise.assessment.Validated;
import org.crosswise.assessment.Validation;
import org.crosswise.drl.DrlException;
import org.crosswise.drl.RuleFile;
import org.crosswise.engine.RuleBase;
import org.crosswise.oracle.RandomDocuments;
import org.junit.jupiter.api.Test;

/** Which values the rules tell apart, read from their text. */
class BandsTest {

    private static final Bands ALL_DIFFERENT = new Bands(Map.of(), Map.of(), Set.of(Bands.EVERY));

    @Test
    void aBandBeginsAtTheConstantOrOneStepAboveIt() throws DrlException {
        Bands bands = bands("Measured( code == \"modifiedSchober\", value >= 4, value <= 5 )");

        assertThat(bands.starts("modifiedSchober")).containsExactly(40L, 51L);
        assertThat(seen(bands, "4")).isEqualTo(seen(bands, "5.0")).isNotEqualTo(seen(bands, "3.9"));
        assertThat(seen(bands, "5.1")).isNotEqualTo(seen(bands, "5"));
    }

    @Test
    void gradesAreCutWhereRulesNameThem() throws DrlException {
        Bands bands = bands("Graded( code == \"mmtHipFlexors\", grade in ( \"3+\", \"4-\" ) || atMost( \"2\" ) )");

        assertThat(bands.starts("mmtHipFlexors")).containsExactly(4L, 7L, 8L, 9L);
    }

    @Test
    void aFindingWhoseValueIsUsedOtherwiseIsExact() throws DrlException {
        Bands bands = bands(
                "$age : Measured( code == \"modifiedSchober\" ) Measured( code == \"age\", atOnset( $age ) < 45 )");

        assertThat(seen(bands, "4")).isNotEqualTo(seen(bands, "4.1"));
    }

    @Test
    void aRuleThatNamesNoFindingCutsAllOfThem() throws DrlException {
        Bands bands = bands("Measured( value > 3 ) Measured( code == \"modifiedSchober\", value > 5 )");

        assertThat(bands.starts("modifiedSchober")).containsExactly(31L, 51L);
        assertThat(bands.starts("painNRS")).containsExactly(31L);
    }

    @Test
    void aRuleThatExcludesAFindingCutsTheOthers() throws DrlException {
        Bands bands = bands("Measured( code not in ( \"age\" ), value > 3 )");

        assertThat(bands.starts("modifiedSchober")).containsExactly(31L);
    }

    @Test
    void aCodeOfAnotherFindingMayBeAnyCode() throws DrlException {
        Bands bands = bands("Measured( $code : code ) Measured( code in ( $code ), value > 3 )");

        assertThat(bands.starts("modifiedSchober")).containsExactly(31L);
    }

    @Test
    void aConstantBetweenTwoStepsBeginsABandAtTheNextStep() throws DrlException {
        Bands bands = bands("Measured( code == \"modifiedSchober\", value > 0.25, value <= 3.14, value < 5.01 )");

        assertThat(bands.starts("modifiedSchober")).containsExactly(3L, 32L, 51L);
    }

    @Test
    void theLargestConstantOfTheLanguageIsACutThatNoValueReaches() throws DrlException {
        Bands bands = bands("Measured( code == \"modifiedSchober\", value < 999999999 )");

        assertThat(bands.starts("modifiedSchober")).containsExactly(9_999_999_990L);
    }

    @Test
    void whatIsNoGradeCutsNothing() throws DrlException {
        Bands bands = bands("Graded( code == \"mmtHipFlexors\", grade != \"6\", grade in ( \"7\", \"5\" ) )");

        assertThat(bands.starts("mmtHipFlexors")).containsExactly(11L, 12L);
    }

    /** Differences are only kept between measurements of one kind. */
    @Test
    void aDifferenceBetweenFindingsOfSeveralKindsMakesThemExact() throws DrlException {
        Bands bands = bands("$one : Measured( code in ( \"modifiedSchober\", \"painNRS\" ) )"
                + " Measured( code in ( \"modifiedSchober\", \"painNRS\" ), apart( $one ) > 3 )");

        assertThat(seen(bands, "4")).isNotEqualTo(seen(bands, "4.1"));
    }

    @Test
    void theSideOfABoundFindingMayBeNamedFreely() throws DrlException {
        Bands bands = bands(
                "$one : Measured( code == \"modifiedSchober\", value > 3 ) Observed( code == \"faber\", side == $one.side )");

        assertThat(seen(bands, "4")).isEqualTo(seen(bands, "4.1"));
    }

    /** Otherwise draws that differ would be counted as the same. */
    @Test
    void valuesThatTheBundledRulesAreSaidNotToTellApartHaveTheSameOutcome() {
        RuleBase rules = Bundled.RULES;
        Bands bands = Bands.of(rules.texts());
        RandomDocuments documents = new RandomDocuments(77);
        for (int i = 0; i < 20; i++) {
            Validated validated = validated(documents.next().toJson(), rules);

            assertThat(stability(validated, rules, bands)).isEqualTo(stability(validated, rules, ALL_DIFFERENT));
        }
    }

    private static Stability stability(Validated validated, RuleBase rules, Bands bands) {
        Answers answers = new Answers(validated, rules.vocabulary(), rules::answer, bands);
        return new Draws(validated.findings(), rules.vocabulary(), answers).stability();
    }

    private static Validated validated(String json, RuleBase rules) {
        return Validation.of(Assessment.parse("random", json.getBytes(StandardCharsets.UTF_8)), rules.vocabulary());
    }

    private static Object seen(Bands bands, String value) {
        return bands.seen(new Valid(0, "modifiedSchober", Side.NONE, new BigDecimal(value), Map.of()));
    }

    private static Bands bands(String conditions) throws DrlException {
        String rule = """
                package rules;
                rule "topic/one"
                    agenda-group "evidence"
                when
                    %s
                then
                    insert( Term.of( "PAIN" ) );
                end
                """;
        return Bands.of(List.of(RuleFile.parse(rule.formatted(conditions))));
    }
}
