package org.crosswise.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that says what cannot be is refused at its place, which the mark shows. */
class TablesTest {

    private static final String MARK = "\u25b8";
    private static final Path RULES = Path.of("rules");

    @ParameterizedTest(name = "{1}: {3}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "findings # modifiedThomasHipAngle # group: length # group: ▸lengths # \"group\": expected one of [screens, person, posture, length, movement, strength, pain, habits], found lengths; did you mean \"length\"?",
                "findings # modifiedThomasHipAngle # unit: deg # unit: ▸degs # \"unit\": expected one of [deg, a, wk, d, h, min, s, h/d, m, cm, mm, mm[Hg]] or a scale such as 0-10, found degs",
                "findings # modifiedThomasHipAngle # min: -40 # min: ▸61 # \"min\" is above \"max\": 61 is more than 60",
                "findings # modifiedThomasHipAngle # max: 60 # max: ▸sixty # \"max\": expected a number, found sixty",
                "findings # modifiedThomasHipAngle # resolution: 1 # resolution: ▸0 # \"resolution\": expected a number above 0, found 0",
                "findings # modifiedThomasHipAngle # measurementError: 8 # measurementError: ▸-8 # \"measurementError\": expected a number above 0, found -8",
                "findings # modifiedThomasHipAngle # errorSource: own # errorSource: ▸mills-2051 # unknown source \"mills-2051\"; did you mean \"mills-2015\"?",
                "findings # modifiedThomasHipAngle # best: [-24.9, -10] # best: ▸[-50, -10] # \"best\": expected numbers from \"min\" to \"max\", found [-50, -10]",
                "findings # modifiedThomasHipAngle # best: [-24.9, -10] # best: ▸[-10, -24.9] # \"best\": expected the lowest and the highest of the best numbers",
                "findings # modifiedThomasHipAngle # best: [-24.9, -10] # best: ▸[-24.9, 1e999999999] # \"best\": expected a number, found 1e999999999",
                "findings # modifiedThomasHipAngle # best: [-24.9, -10] # best: ▸[-24.95, -10] # \"best\": expected a number of at most one decimal, found -24.95",
                "findings # modifiedThomasHipAngle # {pelvisControlled: boolean} # {pelvisControlled: ▸[]} # \"pelvisControlled\": expected values or the word boolean, found nothing",
                "findings # modifiedThomasHipAngle # prefer: pelvisControlled # prefer: ▸pelvisControled # \"prefer\": expected an attribute of this row, found pelvisControled; did you mean \"pelvisControlled\"?",
                "findings # modifiedThomasHipAngle # label: Modified Thomas test, hip angle # label: ▸\"\" # \"label\": expected a text, found nothing",
                "findings # age # min: 0 # min: ▸0.5 # \"min\": expected a whole number, found 0.5",
                "findings # age # source: own # source: ▸owner # unknown source \"owner\"",
                "findings # elyTest # values: [POSITIVE, NEGATIVE] # values: ▸[] # \"values\": expected what can be chosen, found nothing",
                "findings # elyTest # values: [POSITIVE, NEGATIVE] # values: ▸[NEGATIVE, NEGATIVE] # \"values\": NEGATIVE stands twice",
                "findings # elyTest # values: [POSITIVE, NEGATIVE] # values: ▸[NEGATIVE, \"\"] # \"values\": a value is empty",
                "findings # elyTest # best: [NEGATIVE] # best: ▸[NEGATIV] # \"best\": expected values of this row, found NEGATIV; did you mean \"NEGATIVE\"?",
                "findings # elyTest # side: required # unit: ▸deg # \"unit\": only a number has one, and this is choice",
                "findings # age # retest: false # values: ▸[OLD] # \"values\": only a choice has values, and this is integer",
                "findings # modifiedOberTest # recordedAs: oberTest # recordedAs: ▸oberTst # unknown finding \"oberTst\"; did you mean \"oberTest\"?",
                "muscles # ILIOPSOAS # antagonists: [GLUTEUS_MAXIMUS] # antagonists: ▸[GLUTEUS_MAXIMUM] # unknown muscle \"GLUTEUS_MAXIMUM\"; did you mean \"GLUTEUS_MAXIMUS\"?",
                "muscles # ILIOPSOAS # axis: TIGHT # axis: ▸TIGT # \"axis\": expected one of [TIGHT, WEAK, LONG, LOW_ENDURANCE], found TIGT; did you mean \"TIGHT\"?",
                "muscles # HF # states: [ILIOPSOAS TIGHT # states: ▸[ILIOPSOAS WEAK # unknown state of a muscle \"ILIOPSOAS WEAK\"",
                "muscles # HF # POSTURE: 0.30 # POSTURE: ▸1.30 # \"POSTURE\": expected a number above 0 and at most 1, found 1.30",
                "muscles # HF # caps: {HISTORY: 0.30 # caps: {HISTRY: ▸0.30 # expected one of [LENGTH, STRENGTH, MOVEMENT, PALPATION, POSTURE, HISTORY], found HISTRY; did you mean \"HISTORY\"?",
                "techniques # LOW_LUNGE_STRETCH # kind: LENGTHEN # kind: ▸LENGHTEN # \"kind\": expected one of [RELEASE, LENGTHEN, ACTIVATE, STRENGTHEN, MOTOR_CONTROL, SELF_CARE, ADVICE, REFERRAL], found LENGHTEN; did you mean \"LENGTHEN\"?",
                "techniques # LOW_LUNGE_STRETCH # treats: [ILIOPSOAS TIGHT] # treats: ▸[ILIOPSOAS TIGT] # unknown state of a muscle \"ILIOPSOAS TIGT\"; did you mean \"ILIOPSOAS TIGHT\"?",
                "techniques # LOW_LUNGE_STRETCH # tags: [EX, LX, BA] # tags: ▸[EX, LX, BB] # unknown hazard \"BB\"; did you mean \"AB\"?",
                "techniques # LOW_LUNGE_STRETCH # evidence: moderate # evidence: ▸much # \"evidence\": expected one of [own, weak, moderate, strong], found much",
                "techniques # ERECTOR_SPINAE_MASSAGE # milder: LIGHT_PRESSURE_ONLY # milder: ▸DEEP_WORK # unknown caution \"DEEP_WORK\"",
                "techniques # EMERGENCY_REFERRAL # step: 1 # step: ▸0 # \"step\": expected 1 to 4, found 0",
                "conditions # PREGNANCY # max: 45 # max: ▸0 # \"max\": expected a number of weeks above 0, found 0",
                "conditions # PREGNANCY # whenMissing: 20 # whenMissing: ▸46 # \"whenMissing\": expected 0 to 45, found 46",
                "conditions # PREGNANCY # tags: [PR], fromWeeks: 14 # tags: [PR], belowWeeks: 3, fromWeeks: ▸14 # \"fromWeeks\": expected 0 or more and less than \"belowWeeks\", found 14",
                "conditions # PREGNANCY_COMPLICATION # {grade: absolute, tags: [AB]} # ▸{grade: absolute, tags: []} # a cell restricts something: expected \"tags\", \"techniques\" or \"everything: true\"",
                "conditions # DIASTASIS_RECTI # {grade: absolute, tags: [FL]} # ▸{grade: absolute, tags: [FL], fromWeeks: 3} # weeks without a \"qualifier\": nobody is asked for them",
                "conditions # DVT # treated: \"false\" # treatd: ▸\"false\" # expected an attribute of this row, found treatd; did you mean \"treated\"?",
                "conditions # DVT # treated: \"false\" # treated: ▸\"no\" # \"treated\": expected one of true, false, found no",
                "conditions # DVT # {treated: boolean} # ▸{treated: boolean, approach: [LATERAL]} # \"approach\": expected what another row accepts, found other values",
                "conditions # HIP_ARTHROPLASTY # approach: [ANTERIOR, POSTERIOR] # approach: ▸[] # \"approach\": expected values or the word boolean, found nothing",
                "red-flags # CES_BLADDER # level: none # level: ▸non # \"level\": expected one of [none, refer, urgent, emergency], found non; did you mean \"none\"?",
                "tests # modifiedThomas # rank: 2 # rank: ▸0 # \"rank\": expected 1 or more, found 0",
                "tests # modifiedThomas # records: [modifiedThomasHipAngle # records: ▸[modifiedThomasAngle # unknown finding \"modifiedThomasAngle\"; did you mean \"modifiedThomasHipAngle\"?",
                "texts # LEVEL_EMERGENCY # kind: level # kind: ▸levels # \"kind\": expected one of [level, hazard, class, sign, pattern, flag, notice, caution, explanation, next-step], found levels; did you mean \"level\"?",
                "texts # LEVEL_EMERGENCY # source: own # source: ▸ow # unknown source \"ow\"; did you mean \"own\"?",
                "contested # CONTESTED_MODEL # sources: [page-2010, bmc-msd-15-229, massagefitnessmag-opinion] # sources: ▸[] # \"sources\": expected at least one, found none"
            })
    void whatCannotBeIsRefusedAtItsPlace(String table, String code, String from, String to, String message)
            throws IOException {
        String text = changed(table, code, from, to);
        int mark = text.indexOf(MARK);
        int lineStart = text.lastIndexOf('\n', mark) + 1;

        TableException refused = refused(table, text.replace(MARK, ""));

        assertThat(refused.file()).isEqualTo("knowledge/" + table + ".yaml");
        assertThat(refused.problem().replaceFirst("^.*?\\)(, [a-z\\[\\]0-9]+)*: |^[a-z]+: ", ""))
                .isEqualTo(message);
        assertThat(refused.line())
                .isEqualTo((int) text.substring(0, mark).lines().count());
        assertThat(refused.column()).isEqualTo(mark - lineStart + 1);
    }

    @Test
    void whatOnlyTheFileAsAWholeCanMissIsRefusedToo() throws IOException {
        String tests = Files.readString(RULES.resolve("knowledge/tests.yaml"));

        assertThat(refused("tests", tests.replaceFirst("(?m)^tests:", "test:")).problem())
                .isEqualTo("the key \"tests\" is missing");
        assertThat(refused("tests", tests + "\nfurther: []\n").problem()).startsWith("unknown key \"further\"");
        assertThat(refused("findings", changed("findings", "modifiedThomasHipAngle", "errorSource: own\n", "\n"))
                        .problem())
                .endsWith("\"measurementError\" and \"errorSource\" go together: the key \"errorSource\" is missing");
    }

    /** A table in which the first text after a code stands otherwise. */
    private static String changed(String table, String code, String from, String to) throws IOException {
        String text = Files.readString(RULES.resolve("knowledge/" + table + ".yaml"));
        int row = text.indexOf("code: " + code);
        int at = text.indexOf(from, row);
        assertThat(row).as(code).isPositive();
        assertThat(at).as(from).isPositive();
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static TableException refused(String table, String text) {
        Tables tables = new Tables(path -> path.equals("knowledge/" + table + ".yaml")
                ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
                : Files.newInputStream(RULES.resolve(path)));
        TableException refused = catchThrowableOfType(TableException.class, tables::vocabulary);
        assertThat(refused).as("refused").isNotNull();
        return refused;
    }
}
