package org.crosswise.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Validation;
import org.crosswise.engine.RuleBase;
import org.crosswise.fact.Bar;
import org.crosswise.fact.Candidate;
import org.crosswise.fact.Condition;
import org.crosswise.fact.Fact;
import org.crosswise.fact.FactMaker;
import org.crosswise.fact.Facts;
import org.crosswise.knowledge.RuleSet;

/** The cases of some stages, with the codes of the conditions and techniques that play a part in each. */
final class StageCases {

    private final RuleBase rules;
    private final Map<Case, Set<String>> cases = new LinkedHashMap<>();

    StageCases(RuleBase rules, String... stages) {
        this.rules = rules;
        rules.ruleSet().stages().stream()
                .filter(stage -> List.of(stages).contains(stage.name()))
                .flatMap(stage -> stage.topics().stream().map(topic -> read(stage, topic)))
                .flatMap(List::stream)
                .forEach(each -> cases.put(each, codes(each)));
    }

    /** The cases in which the condition is given or derived, or the technique is proposed or withheld. */
    List<Case> with(String code) {
        return cases.keySet().stream()
                .filter(each -> cases.get(each).contains(code))
                .toList();
    }

    /** All of them. */
    List<Case> all() {
        return List.copyOf(cases.keySet());
    }

    private Set<String> codes(Case each) {
        Facts facts = facts(each.document());
        Set<String> codes = new TreeSet<>();
        Stream<Fact> concluded = rules.run(facts).stream().map(derived -> derived.conclusion());
        Stream.concat(facts.findings().stream(), concluded).forEach(fact -> {
            if (fact instanceof Condition condition) {
                codes.add(condition.code());
            } else if (fact instanceof Candidate candidate) {
                codes.add(candidate.getCode());
            } else if (fact instanceof Bar bar) {
                codes.add(bar.candidate().getCode());
            }
        });
        return codes;
    }

    /** The facts of a document. */
    Facts facts(String document) {
        Assessment assessment = Assessment.parse("case", document.getBytes(StandardCharsets.UTF_8));
        return FactMaker.of(Validation.of(assessment, rules.vocabulary()), rules.vocabulary());
    }

    private List<Case> read(RuleSet.Stage stage, String topic) {
        try {
            return CaseFile.read(Path.of("rules", stage.folder(), topic, "cases.yaml"), rules.vocabulary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
