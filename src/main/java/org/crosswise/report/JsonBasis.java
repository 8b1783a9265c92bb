package org.crosswise.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.crosswise.knowledge.Source;
import org.jspecify.annotations.Nullable;

/** What a report rests on and how long it holds, in the wire form. */
final class JsonBasis {

    private final JsonGenerator out;
    private final JsonReasons reasons;

    JsonBasis(JsonGenerator out, JsonReasons reasons) {
        this.out = out;
        this.reasons = reasons;
    }

    void contested(ContestedLine line) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", line.code());
        out.writeStringField("side", line.side().name());
        out.writeStringField("label", line.label());
        out.writeStringField("text", line.text());
        out.writeStringField("otherView", line.otherView());
        out.writeArrayFieldStart("sources");
        for (Source source : line.sources()) {
            out.writeString(source.key());
        }
        out.writeEndArray();
        reasons.because(line.because());
        out.writeEndObject();
    }

    void recorded(Recorded recorded) throws IOException {
        out.writeStartObject();
        out.writeNumberField("finding", recorded.finding());
        out.writeStringField("code", recorded.code());
        out.writeStringField("side", recorded.side().name());
        out.writeStringField("text", recorded.words());
        out.writeEndObject();
    }

    void source(Source source) throws IOException {
        out.writeStartObject();
        out.writeStringField("key", source.key());
        out.writeStringField("kind", source.kind());
        out.writeStringField("title", source.title());
        out.writeStringField("supports", source.supports());
        out.writeStringField("strength", source.strength());
        out.writeStringField("checked", source.checked());
        JsonValues.unlessEmpty(out, "reference", source.reference());
        out.writeEndObject();
    }

    void reviewsDue(List<OverdueReview> reviews) throws IOException {
        if (reviews.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("reviewsDue");
        for (OverdueReview review : reviews) {
            out.writeStartObject();
            out.writeStringField("rule", review.rule());
            out.writeStringField("due", review.due().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    void about(About about) throws IOException {
        out.writeObjectFieldStart("about");
        day("assessedOn", about.assessedOn());
        day("expiresOn", about.expiresOn());
        out.writeStringField("scope", about.scope());
        out.writeStringField("stopRules", about.stopRules());
        out.writeStringField("expiry", about.expiry());
        out.writeEndObject();
    }

    private void day(String key, @Nullable LocalDate day) throws IOException {
        if (day != null) {
            out.writeStringField(key, day.toString());
        }
    }
}
