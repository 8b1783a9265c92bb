package org.crosswise.service;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.crosswise.Analysis;
import org.crosswise.assessment.Assessment;
import org.eclipse.jetty.server.Request;

/** The routes that take documents and answer with a report. */
final class Assessing {

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";
    private static final String NAME = "the document";

    private final Rules rules;
    private final Evaluations evaluations;
    private final Bodies bodies;

    Assessing(Rules rules, Bodies bodies, Evaluations evaluations) {
        this.rules = rules;
        this.bodies = bodies;
        this.evaluations = evaluations;
    }

    CompletableFuture<Reply> assess(Request request) {
        boolean yaml = Bodies.type(request).equals(YAML);
        Set<Analysis> analyses = Analyses.of(request);
        return answer(request, List.of(JSON, YAML), body -> {
            Assessment today = yaml ? Assessment.parseYaml(NAME, body) : Assessment.parseJson(NAME, body);
            return new Question(today, null, analyses);
        });
    }

    CompletableFuture<Reply> compare(Request request) {
        Set<Analysis> analyses = Analyses.of(request);
        return answer(request, List.of(JSON), body -> {
            TwoDocuments documents = TwoDocuments.read(body);
            return new Question(documents.today(), documents.before(), analyses);
        });
    }

    /** Reading a document takes long when it is large, so that it waits its turn too. */
    private CompletableFuture<Reply> answer(Request request, List<String> types, Function<byte[], Question> question) {
        requireJsonWanted(request);
        Caller caller = Caller.of(request);
        return bodies.read(
                request,
                types,
                body -> evaluations.run(caller::isThere, () -> Reply.json(rules.report(question.apply(body)))));
    }

    private static void requireJsonWanted(Request request) {
        if (!Wishes.takeJson(request)) {
            throw new Refusal(new Problem(406, "not-acceptable", "A report is written as application/json only."));
        }
    }
}
