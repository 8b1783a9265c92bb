package org.crosswise.knowledge;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** What a part of a YAML file is called where something is wrong with it. */
final class Nodes {

    private Nodes() {}

    /** What a value is; a collection is not shown, it may be long. */
    static String kind(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        return value instanceof MappingNode ? "keys with values" : "a list";
    }

    /** The code that a row of a table has; empty when it has none. */
    static String code(Node row) {
        if (row instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("code")
                        && tuple.getValueNode() instanceof ScalarNode code) {
                    return code.getValue();
                }
            }
        }
        return "";
    }
}
