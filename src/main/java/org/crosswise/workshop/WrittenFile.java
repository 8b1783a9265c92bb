package org.crosswise.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.knowledge.Nearest;
import org.crosswise.knowledge.Tables;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file that a person wrote: what it says is checked word by word, and a wrong word fails with the nearest right one. */
final class WrittenFile {

    static final String NOT_RECORDED = "not recorded";

    private final String path;
    private final Tables.Files files;
    private int line;

    /** A file on its own. */
    WrittenFile(Path path) {
        this(path.toString(), file -> Files.newInputStream(path));
    }

    /** One of the files of a rule set. */
    WrittenFile(String path, Tables.Files files) {
        this.path = path;
        this.files = files;
    }

    /** The whole file as a mapping with none but the known keys. */
    Map<String, Object> read(Collection<String> known) throws IOException {
        try (InputStream in = files.open(path)) {
            Object written = new Load(settings()).loadFromInputStream(in);
            at(lineOfUnknown(written, known));
            return mapping("the file", written, known);
        } catch (MarkedYamlEngineException e) {
            int problem = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new CaseFileException(path, problem, "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new CaseFileException(path, 0, "this is not YAML: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw new CaseFileException(path, 0, "nested too deep");
        }
    }

    /** The line of the first key of the file that is none of the known ones; 0 when there is none. */
    private int lineOfUnknown(@Nullable Object written, Collection<String> known) throws IOException {
        if (!(written instanceof Map<?, ?> map) || known.containsAll(map.keySet())) {
            return 0;
        }
        try (InputStream in = files.open(path)) {
            Node root = new Compose(settings()).composeInputStream(in).orElseThrow();
            return ((MappingNode) root)
                    .getValue().stream()
                            .map(NodeTuple::getKeyNode)
                            .filter(key -> key instanceof ScalarNode name && !known.contains(name.getValue()))
                            .mapToInt(key -> key.getStartMark().orElseThrow().getLine() + 1)
                            .findFirst()
                            .orElse(0);
        }
    }

    private LoadSettings settings() {
        return LoadSettings.builder()
                .setLabel(path)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setAllowRecursiveKeys(false)
                .build();
    }

    /** The line of each element of the list under a key of the file, which can be read. */
    List<Integer> linesOf(String key) throws IOException {
        try (InputStream in = files.open(path)) {
            return new Compose(settings())
                    .composeInputStream(in)
                    .map(root -> linesOf(key, (MappingNode) root))
                    .orElseThrow();
        }
    }

    private static List<Integer> linesOf(String key, MappingNode root) {
        return root.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .flatMap(entry -> ((SequenceNode) entry.getValueNode()).getValue().stream())
                .map(node -> node.getStartMark().orElseThrow().getLine() + 1)
                .toList();
    }

    /** What is wrong from now on stands at this line. */
    void at(int newLine) {
        line = newLine;
    }

    /** A mapping with none but the known keys. */
    Map<String, Object> mapping(String place, @Nullable Object value, Collection<String> known) {
        Map<String, Object> mapping = mapping(place, value);
        mapping.keySet().forEach(key -> known(place, "key", key, known));
        return mapping;
    }

    /** A mapping with any keys; a key without a value is not recorded. */
    Map<String, Object> mapping(String place, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(place, "expected keys with values, found " + value);
        }
        Map<String, Object> mapping = new LinkedHashMap<>();
        map.forEach((key, element) -> mapping.put(String.valueOf(key), element == null ? NOT_RECORDED : element));
        return mapping;
    }

    /** What is given, as an assessment document in JSON. */
    String document(String place, Map<String, Object> given, Vocabulary vocabulary) {
        Map<String, Object> recorded = new LinkedHashMap<>(given);
        recorded.values().removeIf(NOT_RECORDED::equals);
        for (String code : recorded.keySet()) {
            if (!code.equals("assessedOn")) {
                known(place, "finding", code, vocabulary.findings().keySet());
                GivenForm.wrong(code, recorded.get(code)).ifPresent(what -> {
                    throw wrong(place, what);
                });
            }
        }
        return new GivenDocument(vocabulary).json(recorded);
    }

    /** The word, which must be one of the known ones. */
    String known(String place, String kind, String word, Collection<String> known) {
        if (!known.contains(word)) {
            throw wrong(place, "unknown " + kind + " \"" + word + "\"" + Nearest.hint(word, known));
        }
        return word;
    }

    CaseFileException wrong(String place, String what) {
        return new CaseFileException(path, line, place + ": " + what);
    }
}
