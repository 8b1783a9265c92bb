package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosswise.Bundled;
import org.crosswise.engine.RuleBase;
import org.crosswise.knowledge.Rule;
import org.crosswise.knowledge.Source;
import org.crosswise.knowledge.Technique;
import org.crosswise.knowledge.Vocabulary;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Where every rule and every row comes from is said, exists and is described. */
class ProvenanceTest {

    private static final Path KNOWLEDGE = Path.of("rules", "knowledge");
    private static final Path DOCUMENT = Path.of("docs", "clinical", "sources.md");

    private static final List<String> KINDS = List.of("guideline", "study", "textbook", "article", "own choice");
    private static final List<String> STRENGTHS = List.of("own", "weak", "moderate", "strong");
    private static final String MEMORY = "from memory, not checked in the original";
    private static final String NOTHING_TO_CHECK = "own choice, no source to check";
    private static final List<String> CHECKED =
            List.of("abstract or excerpt", "secondary source", MEMORY, NOTHING_TO_CHECK);

    /** Keys of a row that cite sources, with one key or a list of them. */
    private static final List<String> CITING =
            List.of("source", "furtherSources", "doseSource", "errorSource", "sources");

    private final RuleBase base = Bundled.RULES;
    private final Vocabulary vocabulary = base.vocabulary();

    @Test
    void everyRowOfEveryTableCitesASource() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : tables()) {
            rows(file).forEach((row, place) -> {
                if (!row.containsKey("source") && !row.containsKey("sources")) {
                    silent.add(place);
                }
            });
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everySourceThatIsCitedIsDescribedAndEveryDescribedOneIsCited() throws IOException {
        Set<String> cited = new TreeSet<>();
        for (Path file : tables()) {
            rows(file).keySet().forEach(row -> CITING.forEach(key -> cited.addAll(values(row.get(key)))));
        }
        base.rules().values().stream()
                .map(Rule::source)
                .filter(source -> !source.equals(Rule.OF_ITS_ROW))
                .forEach(cited::add);

        assertThat(vocabulary.sources().keySet()).containsExactlyInAnyOrderElementsOf(cited);
    }

    @Test
    void everySourceHasAllFieldsFromTheirLists() {
        assertThat(vocabulary.sources().values()).allSatisfy(source -> {
            assertThat(source.title()).isNotBlank();
            assertThat(source.supports()).isNotBlank();
            assertThat(source.kind()).isIn(KINDS);
            assertThat(source.strength()).isIn(STRENGTHS);
            assertThat(source.checked()).isIn(CHECKED);
            boolean unread = List.of(MEMORY, NOTHING_TO_CHECK).contains(source.checked());
            assertThat(source.reference().isEmpty())
                    .as("reference of " + source.key())
                    .isEqualTo(unread);
        });
        assertThat(vocabulary.sources().values().stream()
                        .filter(s -> s.isOwnChoice()
                                || s.strength().equals("own")
                                || s.checked().equals(NOTHING_TO_CHECK))
                        .map(Source::key))
                .containsExactly("own");
    }

    @Test
    void nothingIsStrongerThanItsSource() {
        assertThat(base.rules().values()).allSatisfy(rule -> {
            boolean ofItsRow = rule.source().equals(Rule.OF_ITS_ROW);
            String strongest =
                    ofItsRow ? "own" : vocabulary.source(rule.source()).strength();
            assertThat(rule.strength()).isIn(STRENGTHS);
            assertThat(STRENGTHS.indexOf(rule.strength()))
                    .as(rule.id())
                    .isLessThanOrEqualTo(STRENGTHS.indexOf(strongest));
        });
        assertThat(vocabulary.techniques().values()).allSatisfy(technique -> {
            assertThat(technique.evidence()).isIn(STRENGTHS);
            assertThat(STRENGTHS.indexOf(technique.evidence()))
                    .as(technique.code())
                    .isLessThanOrEqualTo(strength(technique));
        });
    }

    private int strength(Technique technique) {
        return STRENGTHS.indexOf(vocabulary.source(technique.source()).strength());
    }

    @Test
    void aMeasurementErrorHasASourceAndNothingElseHas() {
        assertThat(vocabulary.findings().values())
                .allSatisfy(finding -> assertThat(finding.errorSource().isEmpty())
                        .as(finding.code())
                        .isEqualTo(finding.measurementError() == null));
    }

    @Test
    void whatIsContestedNamesSourcesOfBothViewsAndIsSaidByARule() throws IOException {
        assertThat(vocabulary.contested().values())
                .allSatisfy(row -> assertThat(row.sources()).as(row.code()).hasSizeGreaterThan(1));
        assertThat(concluded("CONTESTED_[A-Z0-9_]+"))
                .containsExactlyInAnyOrderElementsOf(vocabulary.contested().keySet());
    }

    @Test
    void everyNoticeHasAText() throws IOException {
        assertThat(concluded("[A-Z0-9_]+"))
                .allSatisfy(code -> assertThat(vocabulary.texts().containsKey(code)
                                || vocabulary.contested().containsKey(code))
                        .as(code)
                        .isTrue());
    }

    @Test
    void theDocumentNamesEverythingThatIsContested() throws IOException {
        String document = Files.readString(DOCUMENT);

        assertThat(vocabulary.contested().keySet())
                .allSatisfy(code -> assertThat(document).contains("`" + code + "`"));
    }

    /** The codes of the notices that rules conclude. */
    private static Set<String> concluded(String code) throws IOException {
        Pattern notice = Pattern.compile("Notice\\.of\\( \"(" + code + ")\"");
        Set<String> codes = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                for (Matcher found = notice.matcher(Files.readString(file)); found.find(); ) {
                    codes.add(found.group(1));
                }
            }
        }
        return codes;
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(KNOWLEDGE)) {
            return files.filter(file -> !file.endsWith("sources.yaml")).sorted().toList();
        }
    }

    /** The rows of all lists of a file, each with its place for people. */
    private static Map<Map<?, ?>, String> rows(Path file) throws IOException {
        Map<Map<?, ?>, String> rows = new IdentityHashMap<>();
        Object document = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        ((Map<?, ?>) document).forEach((table, content) -> {
            if (content instanceof List<?> list) {
                list.forEach(row -> rows.put((Map<?, ?>) row, table + " " + ((Map<?, ?>) row).get("code")));
            }
        });
        return rows;
    }

    private static List<String> values(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
