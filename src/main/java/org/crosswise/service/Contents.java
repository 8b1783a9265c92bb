package org.crosswise.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.report.RuleSetStamp;

/**
 * What the service shows of its rules, written once.
 *
 * @param routes of the page, the vocabulary and the rule set
 */
record Contents(List<Route> routes) {

    Contents {
        routes = List.copyOf(routes);
    }

    static Contents of(Crosswise crosswise, PageFiles files) {
        RuleSetStamp ruleSet =
                crosswise.assess(Assessment.builder().build(), Set.of()).ruleSet();
        List<Route> routes = new ArrayList<>();
        Reply vocabulary = Reply.json(VocabularyJson.of(crosswise.vocabulary(), ruleSet, Detail.FULL));
        Reply rules = Reply.json(RuleSetJson.of(crosswise.ruleSet(), ruleSet));
        Reply description = Reply.json(description());
        routes.add(Route.get("/api/vocabulary", request -> vocabulary));
        routes.add(Route.get("/api/rule-set", request -> rules));
        routes.add(Route.get("/openapi.json", request -> description));
        if (files.find("index.html").isPresent()) {
            String shown = VocabularyJson.of(crosswise.vocabulary(), ruleSet, Detail.PAGE);
            routes.addAll(new Page(files, shown).routes());
        }
        return new Contents(routes);
    }

    /** What the service answers, for programs. */
    private static byte[] description() {
        try (InputStream in = Contents.class.getResourceAsStream("openapi.json")) {
            return Objects.requireNonNull(in, "openapi.json is missing").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.json cannot be read", e);
        }
    }
}
