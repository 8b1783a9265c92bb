package org.crosswise.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.crosswise.assessment.UnpairedCharacters;

/** The report in its wire form, schema {@code crosswise-report/1}, keys in the order of the contract. */
final class JsonView {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_SIZE = 65_536;

    private final JsonGenerator out;
    private final JsonReasons reasons;
    private final JsonLines lines;
    private final JsonBasis basis;

    private JsonView(JsonGenerator out) {
        this.out = out;
        this.reasons = new JsonReasons(out);
        this.lines = new JsonLines(out, reasons);
        this.basis = new JsonBasis(out, reasons);
    }

    static String of(Report report) {
        StringWriter text = new StringWriter(USUAL_SIZE);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            new JsonView(out).report(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return UnpairedCharacters.escaped(text.toString());
    }

    private void report(Report report) throws IOException {
        out.writeStartObject();
        out.writeStringField("schema", "crosswise-report/1");
        ruleSet(report.ruleSet());
        out.writeStringField("inputSha256", report.inputSha256());
        safety(report.safety());
        each("patterns", report.patterns(), lines::pattern);
        each("muscles", report.muscles(), lines::muscle);
        each("explanations", report.explanations(), lines::explanation);
        each("recommendations", report.recommendations(), lines::recommendation);
        each("withheld", report.withheld(), lines::withheld);
        each("askFor", report.askFor(), lines::question);
        each("invalid", report.invalid(), entry -> JsonValues.invalid(out, entry));
        each("flags", report.flags(), lines::flag);
        each("notices", report.notices(), out::writeString);
        each("contested", report.contested(), basis::contested);
        each("recorded", report.recorded(), basis::recorded);
        each("sources", report.sources(), basis::source);
        basis.reviewsDue(report.reviewsDue());
        basis.about(report.about());
        if (report.comparison() != null) {
            new JsonComparison(out, reasons).write(report.comparison());
        }
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

    private <T> void each(String key, List<T> elements, Writing<T> writing) throws IOException {
        out.writeArrayFieldStart(key);
        for (T element : elements) {
            writing.write(element);
        }
        out.writeEndArray();
    }

    private interface Writing<T> {
        void write(T element) throws IOException;
    }
}
