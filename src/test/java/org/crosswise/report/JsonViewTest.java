package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Invalid;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Notice;
import org.junit.jupiter.api.Test;

class JsonViewTest {

    @Test
    void keysStandInTheOrderOfTheContract() throws IOException {
        assertThat(keys(Whole.client().report().toJson(), 1))
                .containsExactly(
                        "schema",
                        "ruleSet",
                        "inputSha256",
                        "safety",
                        "patterns",
                        "muscles",
                        "explanations",
                        "recommendations",
                        "withheld",
                        "askFor",
                        "invalid",
                        "flags",
                        "notices",
                        "contested",
                        "recorded",
                        "sources",
                        "about");
    }

    @Test
    void itIsOneLine() {
        assertThat(Whole.client().report().toJson())
                .startsWith("{\"schema\":\"crosswise-report/1\"")
                .doesNotContain("\n");
    }

    @Test
    void everyLineHasTheKeysOfTheContract() {
        String json = Whole.client().report().toJson();

        assertThat(json)
                .contains("\"ruleSet\":{\"name\":\"lower-crossed\",\"version\":\"1.0.0\",\"sha256\":\"0123")
                .contains(
                        "\"safety\":{\"level\":\"refer\",\"withheld\":false,\"screenComplete\":false,\"gate\":\"refer\",\"alerts\":[")
                .contains("{\"code\":\"NIGHT\",\"level\":\"refer\",\"action\":\"MEDICAL_REFERRAL\",\"text\":\"See a"
                        + " physician.\",\"because\":[")
                .contains("{\"finding\":3,\"rule\":\"signs/night\",\"version\":\"1.2.0\",\"text\":\"Says"
                        + " signs/night.\",\"source\":\"own\",\"sourceKind\":\"own choice\"}")
                .contains(
                        "{\"code\":\"LCS_PARTIAL\",\"side\":\"LEFT\",\"text\":\"Three arms are found.\",\"source\":\"own\",\"sourceKind\":\"own choice\",\"because\":[")
                .contains("\"missing\":[{\"code\":\"extension\",\"side\":\"LEFT\"}")
                .contains(
                        "{\"muscle\":\"ILIOPSOAS\",\"side\":\"RIGHT\",\"axis\":\"TIGHT\",\"state\":\"SUSPECTED\",\"score\":0.4,\"conflict\":true,\"for\":[")
                .contains(
                        "{\"rule\":\"iliopsoas/short\",\"version\":\"1.2.0\",\"weight\":0.7,\"weightSource\":\"own\",\"class\":\"LENGTH\",\"finding\":1,\"threshold\":\">="
                                + " 10 deg\",\"text\":\"Says iliopsoas/short.\",\"source\":\"study\",\"sourceKind\":\"study\"}")
                .contains(
                        "{\"code\":\"LUNGE\",\"kind\":\"LENGTHEN\",\"muscle\":\"ILIOPSOAS\",\"side\":\"LEFT\",\"step\":2,\"dose\":\"Lunge"
                                + " stretch for adults.\",\"cautions\":[\"Only with a firm support.\"],\"because\":[")
                .contains(
                        "],\"source\":\"study\",\"sourceKind\":\"study\",\"doseSource\":\"own\",\"furtherSources\":[],"
                                + "\"evidence\":\"weak\"}")
                .contains("{\"code\":\"BRIDGE\",\"side\":\"LEFT\",\"grade\":\"ABSOLUTE\",\"because\":[{\"finding\":4,")
                .contains("\"askFor\":[{\"code\":\"modifiedThomas\",\"side\":\"RIGHT\",\"why\":\"Says ask/thomas.\"}]")
                .contains(
                        "\"invalid\":[{\"finding\":6,\"code\":\"thomas\",\"side\":null,\"value\":95.5,\"problem\":\"out-of-range\",\"text\":")
                .contains("\"flags\":[{\"code\":\"CONFLICT\",\"about\":\"ILIOPSOAS\",\"side\":\"RIGHT\"}]")
                .contains("\"notices\":[\"Left: Watch this leg.\",\"Schober 50 mm was read as 5 cm.\"]");
    }

    @Test
    void whatAReportRestsOnIsDescribedOnce() {
        assertThat(Whole.client().report().toJson())
                .containsOnlyOnce("{\"key\":\"study\",\"kind\":\"study\",\"title\":\"A study of hips (2015)\",")
                .contains("\"strength\":\"moderate\",\"checked\":\"abstract\",\"reference\":\"doi\"}");
    }

    @Test
    void softwareCanPrintDayExpiryScopeAndStopRules() {
        assertThat(Whole.client().report().toJson())
                .endsWith(
                        "\"about\":{\"assessedOn\":\"2026-11-20\",\"expiresOn\":\"2027-01-01\",\"scope\":\"For qualified"
                                + " therapists.\",\"stopRules\":\"Stop on pain.\",\"expiry\":\"Six weeks.\"}}");
        assertThat(Client.at("urgent", "urgent").report().toJson())
                .contains("\"stopRules\":\"Do not treat. See a physician the same day.\"");
    }

    @Test
    void whatWasEnteredIsSaidInWordsWithItsSide() {
        assertThat(Whole.client().report().toJson())
                .contains(
                        "{\"finding\":0,\"code\":\"thomas\",\"side\":\"LEFT\",\"text\":\"Thomas test, left: 12 degrees above"
                                + " the table\"}");
    }

    @Test
    void whatIsContestedHasBothViewsAndItsReasons() {
        Client client = Client.well();
        client.conclude(
                "contested/norm", Notice.of("CONTESTED_NORM", Side.LEFT), client.measured(3, "thomas", Side.LEFT, 2));

        assertThat(client.report().toJson())
                .contains("\"notices\":[\"Contested, left: Norms differ. By the other, short.\"]")
                .contains(
                        "\"contested\":[{\"code\":\"CONTESTED_NORM\",\"side\":\"LEFT\",\"label\":\"Norm\",\"text\":\"Norms"
                                + " differ.\",\"otherView\":\"By the other, short.\",\"sources\":[\"own\",\"study\"],\"because\":[{"
                                + "\"finding\":3,");
    }

    @Test
    void nothingIsNullButTheSideOfWhatWasNotUsed() {
        String json = Whole.client().report().toJson();

        assertThat(json.replace("\"side\":null", "")).doesNotContain("null");
    }

    @Test
    void anEmptyReportHasEveryList() {
        assertThat(Client.well().report().toJson())
                .contains(
                        "\"alerts\":[]},\"patterns\":[],\"muscles\":[],\"explanations\":[],\"recommendations\":[],\"withheld\":[],\"askFor\":[],"
                                + "\"invalid\":[],\"flags\":[],\"notices\":[],\"contested\":[],\"recorded\":[],\"sources\":[],\"about\":{");
    }

    @Test
    void numbersAreExactAndPlain() {
        Client client = Client.well();
        client.rejected(new Invalid(0, "a", null, new BigDecimal("1E+3"), "p", "t"));
        client.rejected(new Invalid(1, "b", null, new BigDecimal("0.000"), "p", "t"));
        client.rejected(new Invalid(2, "c", null, new BigDecimal("123456789.1234567890"), "p", "t"));

        assertThat(client.report().toJson())
                .contains("\"value\":1000,")
                .contains("\"value\":0,")
                .contains("\"value\":123456789.123456789,");
    }

    @Test
    void aNumberOfABillionDigitsIsNotWrittenOut() {
        Client client = Client.well();
        client.rejected(new Invalid(0, "a", null, new BigDecimal("1E+1000000000"), "p", "t"));

        assertThat(client.report().toJson()).contains("\"value\":1E+1000000000,");
        assertThat(client.report().toText()).contains("1E+1000000000");
    }

    @Test
    void whatWasEnteredIsRepeatedWhateverItWas() {
        Client client = Client.well();
        client.rejected(new Invalid(0, "a", Side.LEFT, List.of("X", true, new BigDecimal("1.50")), "p", "t"));
        client.rejected(new Invalid(1, "b", null, Map.of("key", "\"quoted\"\n"), "p", "t"));
        client.rejected(new Invalid(2, null, null, null, "p", "t"));

        assertThat(client.report().toJson())
                .contains("\"side\":\"LEFT\",\"value\":[\"X\",true,1.5]")
                .contains("\"value\":{\"key\":\"\\\"quoted\\\"\\n\"}")
                .contains("\"code\":null,\"side\":null,\"value\":null");
    }

    private static List<String> keys(String json, int depth) throws IOException {
        List<String> keys = new ArrayList<>();
        int level = 0;
        try (JsonParser in = new JsonFactory().createParser(json)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                level += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.FIELD_NAME && level == depth) {
                    keys.add(in.currentName());
                }
            }
        }
        return keys;
    }
}
