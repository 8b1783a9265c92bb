package org.crosswise.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.crosswise.report.ChangeLine.Value;
import org.jspecify.annotations.Nullable;

/** What changed since an earlier assessment, in the wire form. */
final class JsonComparison {

    private final JsonGenerator out;
    private final JsonReasons reasons;

    JsonComparison(JsonGenerator out, JsonReasons reasons) {
        this.out = out;
        this.reasons = reasons;
    }

    void write(Comparison comparison) throws IOException {
        out.writeObjectFieldStart("comparison");
        if (comparison.since() != null) {
            out.writeStringField("since", comparison.since().toString());
        }
        if (comparison.days() >= 0) {
            out.writeNumberField("days", comparison.days());
        }
        out.writeStringField("inputSha256", comparison.inputSha256());
        out.writeObjectFieldStart("level");
        out.writeStringField("before", comparison.levelBefore().word());
        out.writeStringField("today", comparison.levelToday().word());
        out.writeBooleanField("risen", comparison.isLevelRisen());
        out.writeEndObject();
        next(comparison.next());
        measures(comparison.measures());
        turns("states", comparison.states());
        turns("patterns", comparison.patterns());
        out.writeArrayFieldStart("notices");
        for (String notice : comparison.notices()) {
            out.writeString(notice);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void next(List<NextStepLine> steps) throws IOException {
        out.writeArrayFieldStart("next");
        for (NextStepLine step : steps) {
            out.writeStartObject();
            out.writeStringField("code", step.code());
            out.writeStringField("text", step.text());
            if (step.from() != null) {
                out.writeStringField("from", step.from().toString());
                out.writeStringField("until", String.valueOf(step.until()));
            }
            out.writeArrayFieldStart("measures");
            for (ChangeLine line : step.measures()) {
                out.writeStartObject();
                place(line);
                out.writeEndObject();
            }
            out.writeEndArray();
            reasons.because(step.because());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void measures(List<ChangeLine> lines) throws IOException {
        out.writeArrayFieldStart("measures");
        for (ChangeLine line : lines) {
            out.writeStartObject();
            place(line);
            out.writeStringField("verdict", line.verdict());
            out.writeStringField("direction", line.direction());
            JsonValues.unlessEmpty(out, "why", line.why());
            value("before", line.before());
            value("today", line.today());
            error(line);
            out.writeStringField("text", line.text());
            reasons.because(line.because());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void error(ChangeLine line) throws IOException {
        if (line.change() != null && line.error() != null && line.errorSource() != null) {
            JsonValues.number(out, "change", line.change());
            JsonValues.number(out, "error", line.error());
            out.writeStringField("errorSource", line.errorSource().key());
            out.writeStringField("errorSourceKind", line.errorSource().kind());
        }
    }

    private void place(ChangeLine line) throws IOException {
        out.writeStringField("code", line.code());
        out.writeStringField("side", line.side().name());
        JsonValues.unlessEmpty(out, "muscle", line.muscle());
    }

    private void value(String key, @Nullable Value value) throws IOException {
        if (value != null) {
            out.writeObjectFieldStart(key);
            out.writeArrayFieldStart("findings");
            for (int finding : value.findings()) {
                out.writeNumber(finding);
            }
            out.writeEndArray();
            out.writeFieldName("value");
            JsonValues.value(out, value.value());
            out.writeEndObject();
        }
    }

    private void turns(String key, List<TurnLine> turns) throws IOException {
        out.writeArrayFieldStart(key);
        for (TurnLine line : turns) {
            out.writeStartObject();
            if (line.axis().isEmpty()) {
                out.writeStringField("code", line.code());
            } else {
                out.writeStringField("muscle", line.code());
                out.writeStringField("axis", line.axis());
            }
            out.writeStringField("side", line.side().name());
            out.writeStringField("turn", line.turn());
            out.writeStringField("before", line.before());
            out.writeStringField("today", line.today());
            reasons.because(line.because());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
