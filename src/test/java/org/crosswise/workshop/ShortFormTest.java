package org.crosswise.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Entry;
import org.crosswise.engine.RuleSource;
import org.crosswise.knowledge.Vocabulary;
import org.junit.jupiter.api.Test;

/** What was entered can be written as a case gives it, and says the same. */
class ShortFormTest {

    private final Vocabulary tables = RuleSource.bundled().vocabulary();
    private final ShortForm form = new ShortForm(tables);

    /** Entries of one code may move together; a whole number may lose its point. */
    @Test
    void everyClientOfTheCorpusReadsTheSame() throws IOException {
        List<Path> clients;
        try (Stream<Path> files = Files.walk(Path.of("rules/corpus"))) {
            clients = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : clients) {
            String document = ClientFile.read(file, tables).document();
            List<Entry> entered = entries(document);

            assertThat(words(entries(form.json(form.of(entered)))))
                    .as(file.toString())
                    .containsExactlyInAnyOrderElementsOf(words(entered));
        }
        assertThat(clients).hasSizeGreaterThan(100);
    }

    @Test
    void oneLineOfYamlKeepsTextsAndNumbersApart() {
        assertThat(ShortForm.yaml(form.of(entries("""
                {"findings": [
                  {"code": "mmtGluteusMaximus", "side": "LEFT", "value": "5"},
                  {"code": "mmtGluteusMaximus", "side": "RIGHT", "value": "4+"},
                  {"code": "overheadSquat", "value": ["KNEE_VALGUS"]},
                  {"code": "modifiedThomasHipAngle", "side": "LEFT", "value": 7.5, "pelvisControlled": true},
                  {"code": "palpation", "side": "LEFT", "value": "TENDER", "muscle": "ILIOPSOAS"},
                  {"code": "palpation", "side": "LEFT", "value": "TENDER", "muscle": "PIRIFORMIS"}
                ]}"""))))
                .isEqualTo("{mmtGluteusMaximus: {left: '5', right: 4+}, overheadSquat: [KNEE_VALGUS], "
                        + "modifiedThomasHipAngle: {left: 7.5, pelvisControlled: true}, "
                        + "palpation: [{left: TENDER, muscle: ILIOPSOAS}, {left: TENDER, muscle: PIRIFORMIS}]}");
    }

    private static List<Entry> entries(String document) {
        return Assessment.parse("client", document.getBytes(StandardCharsets.UTF_8))
                .entries();
    }

    private static List<String> words(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Entry(
                                0,
                                entry.code(),
                                entry.value(),
                                entry.side(),
                                entry.unit(),
                                new TreeMap<>(entry.attributes()))
                        .toString())
                .toList();
    }
}
