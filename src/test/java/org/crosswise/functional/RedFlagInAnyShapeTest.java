package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.fact.Level;
import org.crosswise.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A red flag is never lost by the shape in which it was entered, although both screens are ticked. */
class RedFlagInAnyShapeTest {

    private static final String TICKED =
            "{\"code\":\"redFlagScreenComplete\",\"value\":true},{\"code\":\"conditionsScreenComplete\",\"value\":true},"
                    + "{\"code\":\"age\",\"value\":40},{\"code\":\"sex\",\"value\":\"F\"}";

    private final Crosswise crosswise = Bundled.CROSSWISE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'redFlag':'CES_SADDLE'}",
                "{'CES_SADDLE':'YES'}",
                "{'CES_SADDLE':true}",
                "{'code':['redFlag'],'value':['CES_SADDLE']}",
                "{'code':{'redFlag':'CES_SADDLE'}}",
                "['CES_SADDLE']",
                "'CES_SADDLE'",
                "{'code':'finding','value':['CES_SADDLE','CES_BLADDER']}",
                "{'code':'ces_saddle','value':true}",
                "{'code':'CES_SADDLE ','value':true}",
                "{'code':'CES-SADDLE','value':'YES'}",
                "{'code':'flag','value':'CES_SADLE'}",
                "{'code':'alarm','value':'Ces Saddle'}",
                "{'value':'CES_SADLE'}",
                "{'Code':'redFlag','value':'CES_SADLE'}",
                "{'code':null,'value':'ces_saddle'}",
                "{'code':'redFlag','value':'CES_SADLE'}",
                "{'code':'redFlag','value':null}",
                "{'code':'redFlag','value':{'CES_SADDLE':true}}"
            })
    void whatCannotBeReadRefersAndLeavesTheScreenOpen(String entry) {
        Report report = assess(entry);

        assertThat(report.safety().level()).isGreaterThanOrEqualTo(Level.REFER);
        assertThat(report.safety().screenComplete()).isFalse();
        assertThat(report.invalid()).isNotEmpty();
        assertThat(report.toText()).contains("1 entry was not used");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'code':'redFlag','value':'CES_SADDLE','answer':'yes'}",
                "{'code':'redFlag','value':'CES_SADDLE','answer':true}",
                "{'code':'redFlag','value':'CES_SADDLE','colour':'red'}",
                "{'code':'condition','value':'CES_SADDLE'}"
            })
    void whatPlainlyMeansYesActsAsYes(String entry) {
        assertThat(assess(entry).safety().level()).isEqualTo(Level.EMERGENCY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'code':'redFlagScreenComplete','value':'no'}",
                "{'code':'redFlagScreenComplete','value':'true'}",
                "{'code':'RedFlagScreenComplete','value':false}"
            })
    void aTickThatCannotBeReadLeavesTheScreenOpen(String entry) {
        assertThat(assess(entry).safety().screenComplete()).isFalse();
    }

    private Report assess(String entry) {
        String document = "{\"findings\":[" + TICKED + "," + entry.replace('\'', '"') + "]}";
        return crosswise.assess(Assessment.parse("client", document.getBytes(StandardCharsets.UTF_8)), Set.of());
    }
}
