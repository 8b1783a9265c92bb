package org.crosswise.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswise.engine.RuleFiles;
import org.crosswise.knowledge.Vocabulary;

/** Reads a client of {@code rules/corpus}. */
public final class ClientFile {

    private static final List<String> KEYS = List.of("story", "given", "expect");
    private static final Pattern NAME = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\.yaml");

    private ClientFile() {}

    /**
     * Reads one client.
     *
     * @param path {@code …/NAME.yaml}, with a name of small letters, digits and single hyphens
     * @throws CaseFileException when it is not a client, or has no story
     */
    public static Client read(Path path, Vocabulary vocabulary) throws IOException {
        return read(new WrittenFile(path), String.valueOf(path.getFileName()), vocabulary);
    }

    /**
     * Reads one client of a rule set.
     *
     * @param path one of {@link RuleFiles#corpus}
     * @throws CaseFileException when it is not a client, or has no story
     */
    static Client read(RuleFiles files, String path, Vocabulary vocabulary) throws IOException {
        return read(new WrittenFile(path, files), path.substring(path.lastIndexOf('/') + 1), vocabulary);
    }

    private static Client read(WrittenFile file, String fileName, Vocabulary vocabulary) throws IOException {
        Matcher name = NAME.matcher(fileName);
        if (!name.matches()) {
            throw file.wrong("the name", "expected small letters and digits with hyphens, and .yaml");
        }
        Map<String, Object> written = file.read(KEYS);
        if (!(written.get("story") instanceof String story) || story.isBlank()) {
            throw file.wrong("no story", "expected under \"story\" who this is and why the result is what it is");
        }
        return new Client(
                name.group(1),
                story,
                file.document("given", file.mapping("given", written.get("given")), vocabulary),
                new OutcomeReader(file, vocabulary).read(file.mapping("expect", written.get("expect"))));
    }
}
