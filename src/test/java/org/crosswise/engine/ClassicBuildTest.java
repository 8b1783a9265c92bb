package org.crosswise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.crosswise.Bundled;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Validated;
import org.crosswise.assessment.Validation;
import org.crosswise.comparison.Occasion;
import org.crosswise.comparison.SideBySide;
import org.crosswise.fact.Derived;
import org.crosswise.fact.FactMaker;
import org.crosswise.fact.Facts;
import org.crosswise.fact.FollowUp;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.oracle.RawDocument;
import org.crosswise.report.Reporter;
import org.crosswise.sensitivity.Analyses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** The engine's other way to build rules gives the same conclusions from the same rules. */
class ClassicBuildTest {

    private static final int ASSESSMENTS = 2_000;
    private static final int FOLLOW_UPS = 200;

    private final RuleBase precompiled = Bundled.RULES;

    @Test
    @Tag("nightly")
    void theClassicBuildConcludesTheSame() throws IOException {
        RuleFiles files = RuleFiles.bundled();
        RuleBase classic = new RuleBase(files, precompiled.ruleSet(), precompiled.vocabulary(), classicBuild(files));
        RandomDocuments random = new RandomDocuments(11);
        List<String> documents = Stream.generate(random::next)
                .limit(ASSESSMENTS)
                .map(RawDocument::toJson)
                .toList();
        List<List<String>> expected = documents.stream()
                .map(document -> told(precompiled.run(facts(document))))
                .toList();
        for (int i = 0; i < ASSESSMENTS; i++) {
            String document = documents.get(i);
            assertThat(told(classic.run(facts(document)))).as(document).isEqualTo(expected.get(i));
        }
        for (int i = 0; i < FOLLOW_UPS; i++) {
            String before = undated(random.next());
            String today = undated(random.next());
            List<FollowUp> pair = SideBySide.facts(occasion(before), occasion(today), precompiled.vocabulary());
            assertThat(told(classic.followUp(pair)))
                    .as(before + today)
                    .isNotEmpty()
                    .isEqualTo(told(precompiled.followUp(pair)));
        }
    }

    private static String undated(RawDocument document) {
        return new RawDocument(null, document.findings()).toJson();
    }

    private Occasion occasion(String document) {
        Assessment assessment = Assessment.parse("random", document.getBytes(StandardCharsets.UTF_8));
        Validated validated = Validation.of(assessment, precompiled.vocabulary());
        Reporter reporter = new Reporter(
                precompiled.vocabulary(), precompiled.ruleSet(), precompiled.rules(), precompiled.sha256());
        List<Derived> derived = precompiled.run(facts(document));
        return new Occasion(assessment, validated, reporter.report(assessment, validated, derived, Analyses.NONE));
    }

    private KieBase classicBuild(RuleFiles files) throws IOException {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        ReleaseId id = services.newReleaseId("org.crosswise.test", "classic", "1");
        sources.generateAndWritePomXML(id);
        for (String path : RuleFiles.paths(precompiled.ruleSet())) {
            sources.write("src/main/resources/" + path, files.text(path));
        }
        assertThat(services.newKieBuilder(sources).buildAll().getResults().getMessages(Message.Level.ERROR))
                .isEmpty();
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        configuration.setOption(CompiledRules.SEPARATE_JOINS);
        return services.newKieContainer(id).newKieBase(configuration);
    }

    private Facts facts(String document) {
        Assessment assessment = Assessment.parse("random", document.getBytes(StandardCharsets.UTF_8));
        Validated validated = Validation.of(assessment, precompiled.vocabulary());
        return FactMaker.of(validated, precompiled.vocabulary());
    }

    private static List<String> told(List<Derived> derived) {
        return derived.stream()
                .map(d -> d.rule() + " " + d.conclusion().told())
                .sorted()
                .toList();
    }
}
