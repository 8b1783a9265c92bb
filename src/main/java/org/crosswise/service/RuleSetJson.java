package org.crosswise.service;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.crosswise.report.RuleSetStamp;

/** Which rules answer, as reports tell it too. */
final class RuleSetJson {

    private RuleSetJson() {}

    static void write(JsonGenerator out, RuleSetStamp ruleSet) throws IOException {
        out.writeObjectFieldStart("ruleSet");
        out.writeStringField("name", ruleSet.name());
        out.writeStringField("version", ruleSet.version());
        out.writeStringField("sha256", ruleSet.sha256());
        out.writeEndObject();
    }
}
