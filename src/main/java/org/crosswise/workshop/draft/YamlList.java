package org.crosswise.workshop.draft;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A list in a YAML text that gets one more element; comments and layout of the rest stay. */
final class YamlList {

    private final String text;
    private final SequenceNode list;

    private YamlList(String text, SequenceNode list) {
        this.text = text;
        this.list = list;
    }

    /** The list under a key of the whole file. */
    static Optional<YamlList> under(String text, String key) {
        return root(text).flatMap(root -> value(root, key)).flatMap(node -> of(text, node));
    }

    /** The topics of a stage, whether it belongs to an assessment or to a follow-up. */
    static Optional<YamlList> topics(String text, String stageFolder) {
        return List.of("stages", "followUp").stream()
                .flatMap(key -> root(text).flatMap(root -> value(root, key)).stream())
                .filter(SequenceNode.class::isInstance)
                .flatMap(stages -> ((SequenceNode) stages).getValue().stream())
                .filter(stage -> value(stage, "folder")
                        .filter(folder -> isScalar(folder, stageFolder))
                        .isPresent())
                .findFirst()
                .flatMap(stage -> value(stage, "topics"))
                .flatMap(node -> of(text, node));
    }

    private static Optional<Node> root(String text) {
        return new Compose(LoadSettings.builder().build()).composeString(text);
    }

    private static Optional<YamlList> of(String text, Node node) {
        return node instanceof SequenceNode list ? Optional.of(new YamlList(text, list)) : Optional.empty();
    }

    private static Optional<Node> value(Node node, String key) {
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        return mapping.getValue().stream()
                .filter(tuple -> isScalar(tuple.getKeyNode(), key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private static boolean isScalar(Node node, String value) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(value);
    }

    /** The text with one more word behind the last element. */
    String withWord(String word) {
        List<Node> elements = list.getValue();
        if (list.getFlowStyle() == FlowStyle.BLOCK) {
            return withBlock(word);
        }
        int end = elements.isEmpty() ? start(list) + 1 : end(elements.get(elements.size() - 1));
        return text.substring(0, end) + (elements.isEmpty() ? "" : ", ") + word + text.substring(end);
    }

    /**
     * The text with one more element behind the last one.
     *
     * @param element as it is written at the left margin, of any number of lines
     * @throws DraftException when the list stands in brackets, where such an element has no place
     */
    String withBlock(String element) {
        List<Node> elements = list.getValue();
        if (elements.isEmpty()) {
            String item = "\n- " + element.replace("\n", "\n  ");
            return text.substring(0, start(list)).stripTrailing() + item + text.substring(end(list));
        } else if (list.getFlowStyle() == FlowStyle.FLOW) {
            throw new DraftException(
                    "a list in brackets takes no further element: write each on a line behind a hyphen");
        }
        int end = end(elements.get(elements.size() - 1));
        String indent = " ".repeat(column(elements.get(0)) - 2);
        String item =
                ("- " + element.replace("\n", "\n  ")).indent(indent.length()).stripTrailing();
        int written = text.substring(0, end).stripTrailing().length();
        int line = text.indexOf('\n', written);
        int at = line < 0 ? text.length() : line;
        return text.substring(0, at) + "\n" + item + text.substring(at);
    }

    private int start(Node node) {
        return offset(node.getStartMark().orElseThrow().getIndex());
    }

    private int end(Node node) {
        return offset(node.getEndMark().orElseThrow().getIndex());
    }

    private static int column(Node node) {
        return node.getStartMark().orElseThrow().getColumn();
    }

    /** Marks count characters, texts count halves of characters. */
    private int offset(int index) {
        return text.offsetByCodePoints(0, index);
    }
}
