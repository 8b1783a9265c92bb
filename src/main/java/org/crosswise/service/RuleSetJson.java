package org.crosswise.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.report.RuleSetStamp;

/** Which rules answer, in the wire form: schema {@code crosswise-rule-set/1}. */
final class RuleSetJson {

    private RuleSetJson() {}

    static String of(RuleSet rules, RuleSetStamp stamp) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("schema", "crosswise-rule-set/1");
            stamp(out, stamp);
            stages(out, "stages", rules.stages());
            stages(out, "followUp", rules.followUp());
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    /** As reports tell it too. */
    static void stamp(JsonGenerator out, RuleSetStamp stamp) throws IOException {
        out.writeObjectFieldStart("ruleSet");
        out.writeStringField("name", stamp.name());
        out.writeStringField("version", stamp.version());
        out.writeStringField("sha256", stamp.sha256());
        out.writeEndObject();
    }

    private static void stages(JsonGenerator out, String key, List<RuleSet.Stage> stages) throws IOException {
        out.writeArrayFieldStart(key);
        for (RuleSet.Stage stage : stages) {
            out.writeStartObject();
            out.writeStringField("name", stage.name());
            out.writeArrayFieldStart("topics");
            for (String topic : stage.topics()) {
                out.writeString(topic);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
