package org.crosswise.workshop.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A comparison for programs: one object, schema {@code crosswise-rules-diff/2}. */
final class DiffJson {

    private final JsonGenerator out;

    private DiffJson(JsonGenerator out) {
        this.out = out;
    }

    static String of(RuleSetDiff diff, int healthyBudget) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            new DiffJson(out).diff(diff, healthyBudget);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void diff(RuleSetDiff diff, int healthyBudget) throws IOException {
        out.writeStartObject();
        out.writeStringField("schema", "crosswise-rules-diff/2");
        stamp("older", diff.before());
        stamp("newer", diff.now());
        out.writeNumberField("clients", diff.clients());
        out.writeNumberField("cases", diff.cases());
        texts("unread", diff.unread());
        texts("tables", diff.tables());
        out.writeArrayFieldStart("rules");
        for (RuleDiff rule : diff.rules()) {
            rule(rule);
        }
        out.writeEndArray();
        clients("byTables", diff.byTables());
        clients("changed", diff.changed());
        clients("reasonOnly", diff.reasonOnly());
        healthy(diff, healthyBudget);
        texts("failingCases", diff.failing());
        trials(diff.trials());
        out.writeEndObject();
    }

    private void stamp(String key, RuleSetDiff.Stamp stamp) throws IOException {
        out.writeObjectFieldStart(key);
        out.writeStringField("name", stamp.name());
        out.writeStringField("ruleSet", stamp.set());
        out.writeStringField("sha256", stamp.sha256());
        out.writeEndObject();
    }

    private void rule(RuleDiff rule) throws IOException {
        RuleChange change = rule.change();
        out.writeStartObject();
        out.writeStringField("id", change.id());
        out.writeStringField("stage", change.stage());
        out.writeStringField("kind", Paper.lower(change.kind()));
        texts("differences", change.differences());
        texts("removedLines", change.removed());
        texts("addedLines", change.added());
        spread(rule.spread());
        out.writeNumberField("casesAffected", rule.cases());
        clients("outcome", rule.outcome());
        clients("reasonOnly", rule.reasonOnly());
        out.writeObjectFieldStart("followed");
        for (Map.Entry<String, Following> followed : rule.followed().entrySet()) {
            out.writeObjectFieldStart(followed.getKey());
            out.writeNumberField("clients", followed.getValue().clients());
            out.writeNumberField("cases", followed.getValue().cases());
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeArrayFieldStart("examples");
        for (Example example : rule.examples()) {
            example(example);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void spread(Spread spread) throws IOException {
        out.writeStringField("verdict", Paper.lower(spread.verdict()));
        out.writeObjectFieldStart("fires");
        counts("clients", spread.clients());
        counts("cases", spread.cases());
        out.writeEndObject();
    }

    private void counts(String key, Counts counts) throws IOException {
        out.writeObjectFieldStart(key);
        out.writeNumberField("older", counts.before());
        out.writeNumberField("newer", counts.now());
        for (Map.Entry<Firings.Way, Integer> way : counts.all().entrySet()) {
            out.writeNumberField(Paper.lower(way.getKey()), way.getValue());
        }
        out.writeEndObject();
    }

    private void example(Example example) throws IOException {
        out.writeStartObject();
        out.writeStringField("shows", Paper.lower(example.difference()));
        out.writeStringField("from", example.from());
        out.writeNumberField("findings", example.findings());
        texts("older", example.before());
        texts("newer", example.now());
        out.writeStringField("case", example.yaml());
        out.writeEndObject();
    }

    private void clients(String key, List<ClientChange> clients) throws IOException {
        out.writeArrayFieldStart(key);
        for (ClientChange client : clients) {
            out.writeStartObject();
            out.writeStringField("client", client.told());
            texts("lost", client.lost());
            texts("gained", client.gained());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void healthy(RuleSetDiff diff, int budget) throws IOException {
        out.writeObjectFieldStart("healthy");
        out.writeNumberField("clients", diff.healthy());
        out.writeNumberField("budget", budget);
        out.writeObjectFieldStart("treated");
        for (Map.Entry<String, List<String>> client : diff.treated().entrySet()) {
            texts(client.getKey(), client.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void trials(List<OnTrial> trials) throws IOException {
        out.writeArrayFieldStart("onTrial");
        for (OnTrial trial : trials) {
            out.writeStartObject();
            out.writeStringField("rule", trial.rule());
            out.writeStringField("set", trial.set());
            out.writeNumberField("clients", trial.clients());
            out.writeNumberField("cases", trial.cases());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void texts(String key, List<String> texts) throws IOException {
        out.writeArrayFieldStart(key);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }
}
