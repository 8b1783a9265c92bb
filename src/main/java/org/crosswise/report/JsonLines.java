package org.crosswise.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Source;
import org.jspecify.annotations.Nullable;

/** The lines of a report in the wire form. */
final class JsonLines {

    private final JsonGenerator out;
    private final JsonReasons reasons;

    JsonLines(JsonGenerator out, JsonReasons reasons) {
        this.out = out;
        this.reasons = reasons;
    }

    void pattern(PatternLine pattern) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", pattern.code());
        out.writeStringField("side", pattern.side().name());
        degrees(pattern.degrees());
        out.writeStringField("text", pattern.text());
        JsonValues.source(out, pattern.source());
        reasons.because(pattern.because());
        reasons.items("against", pattern.against());
        reasons.missing(pattern.missing());
        wouldChange(pattern.wouldChange());
        stability(pattern.stability());
        out.writeEndObject();
    }

    private void degrees(List<SideDegree> degrees) throws IOException {
        if (!degrees.isEmpty()) {
            out.writeObjectFieldStart("degrees");
            for (SideDegree degree : degrees) {
                out.writeStringField(degree.side().name(), degree.code());
            }
            out.writeEndObject();
        }
    }

    void muscle(MuscleLine muscle) throws IOException {
        out.writeStartObject();
        out.writeStringField("muscle", muscle.muscle());
        out.writeStringField("side", muscle.side().name());
        out.writeStringField("axis", muscle.axis());
        out.writeStringField("state", muscle.state());
        JsonValues.number(out, "score", muscle.score());
        out.writeBooleanField("conflict", muscle.conflict());
        reasons.items("for", muscle.speaksFor());
        reasons.items("against", muscle.against());
        reasons.missing(muscle.missing());
        wouldChange(muscle.wouldChange());
        out.writeEndObject();
    }

    void explanation(ExplanationLine line) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", line.kind());
        out.writeStringField("muscle", line.muscle());
        out.writeStringField("side", line.side().name());
        out.writeStringField(line.isReferredPain() ? "location" : "antagonist", line.about());
        out.writeStringField("text", line.text());
        out.writeArrayFieldStart("lookAlikes");
        for (String lookAlike : line.lookAlikes()) {
            out.writeString(lookAlike);
        }
        out.writeEndArray();
        reasons.because(line.because());
        JsonValues.source(out, line.source());
        out.writeEndObject();
    }

    void recommendation(RecommendationLine line) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", line.code());
        out.writeStringField("kind", line.kind());
        JsonValues.unlessEmpty(out, "muscle", line.muscle());
        out.writeStringField("side", line.side().name());
        out.writeNumberField("step", line.step());
        JsonValues.unlessEmpty(out, "dose", line.dose());
        out.writeArrayFieldStart("cautions");
        for (String caution : line.cautions()) {
            out.writeString(caution);
        }
        out.writeEndArray();
        reasons.because(line.because());
        JsonValues.source(out, line.source());
        out.writeStringField("doseSource", line.doseSource().key());
        out.writeArrayFieldStart("furtherSources");
        for (Source source : line.furtherSources()) {
            out.writeString(source.key());
        }
        out.writeEndArray();
        out.writeStringField("evidence", line.evidence());
        out.writeEndObject();
    }

    void withheld(WithheldLine line) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", line.code());
        out.writeStringField("side", line.side().name());
        out.writeStringField("grade", line.grade());
        reasons.because(line.because());
        out.writeEndObject();
    }

    void question(QuestionLine line) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", line.code());
        side(line.side());
        out.writeStringField("why", line.why());
        if (line.couldChange() != null) {
            out.writeStringField("couldChange", line.couldChange().word());
        }
        out.writeEndObject();
    }

    void flag(FlagLine flag) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", flag.code());
        JsonValues.unlessEmpty(out, "about", flag.about());
        side(flag.side());
        out.writeEndObject();
    }

    private void wouldChange(@Nullable List<WouldChangeLine> changes) throws IOException {
        if (changes == null) {
            return;
        }
        out.writeArrayFieldStart("wouldChange");
        for (WouldChangeLine change : changes) {
            out.writeStartObject();
            out.writeNumberField("finding", change.finding());
            out.writeStringField("code", change.code());
            side(change.side());
            out.writeFieldName("from");
            JsonValues.value(out, change.from());
            out.writeFieldName("to");
            JsonValues.value(out, change.to());
            out.writeArrayFieldStart("becomes");
            for (String outcome : change.becomes()) {
                out.writeString(outcome);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void stability(@Nullable StableLine stability) throws IOException {
        if (stability == null) {
            return;
        }
        out.writeObjectFieldStart("stability");
        out.writeNumberField("kept", stability.kept());
        out.writeNumberField("draws", stability.draws());
        out.writeNumberField("moved", stability.moved());
        out.writeNumberField("ownErrors", stability.ownErrors());
        out.writeEndObject();
    }

    private void side(Side side) throws IOException {
        if (side != Side.NONE) {
            out.writeStringField("side", side.name());
        }
    }
}
