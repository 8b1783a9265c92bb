package org.crosswise.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.crosswise.assessment.Side;

/** The report in its wire form, schema {@code crosswise-report/1}, keys in the order of the contract. */
final class JsonView {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_SIZE = 16_384;

    private final JsonGenerator out;
    private final JsonReasons reasons;

    private JsonView(JsonGenerator out) {
        this.out = out;
        this.reasons = new JsonReasons(out);
    }

    static String of(Report report) {
        StringWriter text = new StringWriter(USUAL_SIZE);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            new JsonView(out).report(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void report(Report report) throws IOException {
        out.writeStartObject();
        out.writeStringField("schema", "crosswise-report/1");
        ruleSet(report.ruleSet());
        out.writeStringField("inputSha256", report.inputSha256());
        safety(report.safety());
        each("patterns", report.patterns(), this::pattern);
        each("muscles", report.muscles(), this::muscle);
        each("recommendations", report.recommendations(), this::recommendation);
        each("withheld", report.withheld(), this::withheld);
        each("askFor", report.askFor(), this::question);
        each("invalid", report.invalid(), this::invalid);
        each("flags", report.flags(), this::flag);
        each("notices", report.notices(), out::writeString);
        out.writeEndObject();
    }

    private void ruleSet(RuleSetStamp ruleSet) throws IOException {
        out.writeObjectFieldStart("ruleSet");
        out.writeStringField("name", ruleSet.name());
        out.writeStringField("version", ruleSet.version());
        out.writeStringField("sha256", ruleSet.sha256());
        out.writeEndObject();
    }

    private void safety(Safety safety) throws IOException {
        out.writeObjectFieldStart("safety");
        out.writeStringField("level", safety.level().word());
        out.writeBooleanField("withheld", safety.withheld());
        out.writeBooleanField("screenComplete", safety.screenComplete());
        out.writeStringField("gate", safety.gate());
        each("alerts", safety.alerts(), this::alert);
        out.writeEndObject();
    }

    private void alert(Alert alert) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", alert.code());
        out.writeStringField("level", alert.level().word());
        out.writeStringField("action", alert.action());
        out.writeStringField("text", alert.text());
        reasons.because(alert.because());
        out.writeEndObject();
    }

    private void pattern(PatternLine pattern) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", pattern.code());
        out.writeStringField("side", pattern.side().name());
        out.writeStringField("text", pattern.text());
        reasons.because(pattern.because());
        reasons.items("against", pattern.against());
        reasons.missing(pattern.missing());
        out.writeEndObject();
    }

    private void muscle(MuscleLine muscle) throws IOException {
        out.writeStartObject();
        out.writeStringField("muscle", muscle.muscle());
        out.writeStringField("side", muscle.side().name());
        out.writeStringField("axis", muscle.axis());
        out.writeStringField("state", muscle.state());
        JsonValues.number(out, "score", muscle.score());
        out.writeBooleanField("conflict", muscle.conflict());
        reasons.items("for", muscle.speaksFor());
        reasons.items("against", muscle.against());
        out.writeEndObject();
    }

    private void recommendation(RecommendationLine line) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", line.code());
        out.writeStringField("kind", line.kind());
        JsonValues.unlessEmpty(out, "muscle", line.muscle());
        out.writeStringField("side", line.side().name());
        out.writeNumberField("step", line.step());
        JsonValues.unlessEmpty(out, "dose", line.dose());
        each("cautions", line.cautions(), out::writeString);
        reasons.because(line.because());
        out.writeStringField("source", line.source().key());
        out.writeStringField("evidence", line.evidence());
        out.writeEndObject();
    }

    private void withheld(WithheldLine line) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", line.code());
        out.writeStringField("side", line.side().name());
        out.writeStringField("grade", line.grade());
        reasons.because(line.because());
        out.writeEndObject();
    }

    private void question(QuestionLine line) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", line.code());
        side(line.side());
        out.writeStringField("why", line.why());
        out.writeEndObject();
    }

    private void flag(FlagLine flag) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", flag.code());
        JsonValues.unlessEmpty(out, "about", flag.about());
        side(flag.side());
        out.writeEndObject();
    }

    private void side(Side side) throws IOException {
        if (side != Side.NONE) {
            out.writeStringField("side", side.name());
        }
    }

    private void invalid(InvalidLine entry) throws IOException {
        JsonValues.invalid(out, entry);
    }

    private <T> void each(String key, List<T> lines, Writing<T> writing) throws IOException {
        out.writeArrayFieldStart(key);
        for (T line : lines) {
            writing.write(line);
        }
        out.writeEndArray();
    }

    private interface Writing<T> {
        void write(T line) throws IOException;
    }
}
