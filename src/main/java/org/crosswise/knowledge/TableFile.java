package org.crosswise.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads a YAML file as nodes that know their place; nothing is made of them but texts, lists and mappings. */
final class TableFile {

    private static final int MAX_BYTES = 1 << 20;
    private static final List<Tag> TAGS = List.of(Tag.STR, Tag.MAP, Tag.SEQ);

    private final String path;

    TableFile(String path) {
        this.path = path;
    }

    Node read(Tables.Files files) throws IOException {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .setAllowRecursiveKeys(false)
                .setCodePointLimit(MAX_BYTES)
                .setSchema(new FailsafeSchema())
                .build();
        try (InputStream in = files.open(path)) {
            Node root = new Compose(settings)
                    .composeInputStream(in)
                    .orElseThrow(() -> new TableException(path, 0, 0, "the file is empty"));
            requirePlain(root);
            return root;
        } catch (MarkedYamlEngineException e) {
            throw wrong(e.getProblemMark(), e.getProblem());
        } catch (YamlEngineException e) {
            throw wrong(Optional.empty(), String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            throw wrong(Optional.empty(), "nested too deep");
        }
    }

    /** The values of a mapping by key; every key stands once. */
    Map<String, Node> values(MappingNode mapping) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw wrong(tuple.getKeyNode(), "a key is one word");
            }
            requirePlain(key);
            requirePlain(tuple.getValueNode());
            if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                throw wrong(key, "the key \"" + key.getValue() + "\" stands twice");
            }
        }
        return values;
    }

    List<Node> elements(SequenceNode list) {
        list.getValue().forEach(this::requirePlain);
        return list.getValue();
    }

    /**
     * A tag would ask for another type than the text that stands there; with an anchor a few lines stand for millions, or for
     * themselves; hidden characters can turn what is read.
     */
    private void requirePlain(Node node) {
        if (!TAGS.contains(node.getTag())) {
            throw wrong(node, "the tag " + node.getTag().getValue() + " has no place here");
        }
        if (node.getAnchor().isPresent()) {
            throw wrong(node, "an anchor has no place here");
        }
        if (node instanceof ScalarNode scalar && scalar.getValue().chars().anyMatch(TableFile::isHidden)) {
            throw wrong(node, "a hidden character has no place here");
        }
    }

    private static boolean isHidden(int character) {
        return Character.getType(character) == Character.FORMAT
                || (Character.isISOControl(character) && character != '\n');
    }

    TableException wrong(Node at, String problem) {
        return wrong(at.getStartMark(), problem);
    }

    private TableException wrong(Optional<Mark> mark, String problem) {
        int line = mark.map(m -> m.getLine() + 1).orElse(0);
        int column = mark.map(m -> m.getColumn() + 1).orElse(0);
        return new TableException(path, line, column, problem);
    }
}
