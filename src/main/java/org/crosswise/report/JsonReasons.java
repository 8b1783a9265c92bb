package org.crosswise.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Reasons, items of evidence and missing tests in the wire form. */
final class JsonReasons {

    private final JsonGenerator out;

    JsonReasons(JsonGenerator out) {
        this.out = out;
    }

    void because(List<Reason> reasons) throws IOException {
        out.writeArrayFieldStart("because");
        for (Reason reason : reasons) {
            out.writeStartObject();
            finding(reason);
            out.writeStringField("rule", reason.rule());
            out.writeStringField("version", reason.version());
            rest(reason);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    void items(String key, List<Item> items) throws IOException {
        out.writeArrayFieldStart(key);
        for (Item item : items) {
            out.writeStartObject();
            out.writeStringField("rule", item.reason().rule());
            out.writeStringField("version", item.reason().version());
            JsonValues.number(out, "weight", item.weight());
            out.writeStringField("weightSource", "own");
            out.writeStringField("class", item.kind());
            finding(item.reason());
            alsoFindings(item.alsoFindings());
            rest(item.reason());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    void missing(List<Missing> tests) throws IOException {
        out.writeArrayFieldStart("missing");
        for (Missing test : tests) {
            out.writeStartObject();
            out.writeStringField("code", test.code());
            out.writeStringField("side", test.side().name());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void finding(Reason reason) throws IOException {
        if (reason.hasFinding()) {
            out.writeNumberField("finding", reason.finding());
        }
    }

    private void alsoFindings(List<Integer> findings) throws IOException {
        if (!findings.isEmpty()) {
            out.writeArrayFieldStart("alsoFindings");
            for (int finding : findings) {
                out.writeNumber(finding);
            }
            out.writeEndArray();
        }
    }

    private void rest(Reason reason) throws IOException {
        JsonValues.unlessEmpty(out, "threshold", reason.threshold());
        out.writeStringField("text", reason.text());
        JsonValues.source(out, reason.source());
        if (reason.reviewDue() != null) {
            out.writeStringField("reviewDue", reason.reviewDue().toString());
        }
    }
}
