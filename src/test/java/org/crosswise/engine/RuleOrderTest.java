package org.crosswise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Validated;
import org.crosswise.assessment.Validation;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Derived;
import org.crosswise.fact.FactMaker;
import org.crosswise.fact.Facts;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.oracle.RawDocument;
import org.crosswise.report.Report;
import org.drools.model.Model;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which rules stand in their files says nothing. */
class RuleOrderTest {

    private static final int SHUFFLES = 20;
    private static final int REPORTS = 300;
    private static final int CASES = Integer.getInteger("property.cases", 5_000);

    private final RuleBase rules = Bundled.RULES;

    @Test
    void twentyShufflesOfTheRulesConcludeTheSameFromTheSame() {
        List<String> differences = IntStream.range(0, SHUFFLES)
                .parallel()
                .boxed()
                .flatMap(seed -> differences(seed).stream())
                .toList();

        assertThat(differences).isEmpty();
    }

    @Test
    @Tag("nightly")
    void aFolderInAnotherOrderReportsTheSameButForItsHash(@TempDir Path folder) throws IOException {
        Crosswise bundled = Bundled.CROSSWISE;
        Crosswise loaded = Crosswise.of(RuleBase.compile(ShuffledFolder.in(folder, rules.ruleSet(), 20)));
        RandomDocuments documents = new RandomDocuments(3);
        for (int i = 0; i < REPORTS; i++) {
            byte[] document = documents.next().toJson().getBytes(StandardCharsets.UTF_8);
            Assessment assessment = Assessment.parse("random", document);
            assertThat(withoutHash(loaded.assess(assessment, Set.of())))
                    .isEqualTo(withoutHash(bundled.assess(assessment, Set.of())));
        }
    }

    private static String withoutHash(Report report) {
        return report.toJson().replace(report.ruleSet().sha256(), "");
    }

    private List<String> differences(int seed) {
        RuleBase shuffled = shuffled(new Random(seed));
        RandomDocuments random = new RandomDocuments(seed);
        List<String> documents = Stream.generate(random::next)
                .limit(CASES / SHUFFLES)
                .map(RawDocument::toJson)
                .toList();
        List<List<String>> expected =
                documents.stream().map(each -> told(rules, each)).toList();
        List<List<String>> found =
                documents.stream().map(each -> told(shuffled, each)).toList();
        return IntStream.range(0, documents.size())
                .filter(i -> !found.get(i).equals(expected.get(i)))
                .limit(1)
                .mapToObj(i -> documents.get(i) + "\n" + only(found.get(i), expected.get(i)))
                .toList();
    }

    private static List<String> only(List<String> some, List<String> others) {
        return some.stream().filter(each -> !others.contains(each)).toList();
    }

    private RuleBase shuffled(Random random) {
        try {
            List<Model> models = PrecompiledRules.models().stream()
                    .<Model>map(model -> new ShuffledModel(model, random))
                    .toList();
            return new RuleBase(RuleFiles.bundled(), rules.ruleSet(), rules.vocabulary(), Bases.of(models));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> told(RuleBase rules, String document) {
        return rules.run(facts(rules, document)).stream()
                .map(RuleOrderTest::told)
                .sorted()
                .toList();
    }

    /** The rule, its conclusion and what it was concluded from. */
    private static String told(Derived derived) {
        List<String> because = derived.because().stream()
                .map(fact -> fact instanceof Conclusion conclusion ? conclusion.told() : fact.toString())
                .sorted()
                .toList();
        return derived.rule() + " " + derived.conclusion().told() + " " + because;
    }

    private static Facts facts(RuleBase rules, String document) {
        Assessment assessment = Assessment.parse("random", document.getBytes(StandardCharsets.UTF_8));
        Validated validated = Validation.of(assessment, rules.vocabulary());
        return FactMaker.of(validated, rules.vocabulary());
    }
}
