package org.crosswise.service;

import java.util.ArrayList;
import java.util.List;
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
        routes.add(Route.get("/api/vocabulary", request -> vocabulary));
        if (files.find("index.html").isPresent()) {
            String shown = VocabularyJson.of(crosswise.vocabulary(), ruleSet, Detail.PAGE);
            routes.addAll(new Page(files, shown).routes());
        }
        return new Contents(routes);
    }
}
