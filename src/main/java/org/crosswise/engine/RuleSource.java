package org.crosswise.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.RuleFile;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Tables;
import org.crosswise.knowledge.Vocabulary;

/**
 * The text of a rule set that has passed the gate: tables read, rules parsed, nothing compiled and nothing run.
 *
 * @param set name, version, stages
 * @param vocabulary its tables
 * @param topics its rule files, in reading order
 * @param sha256 over all tables and rule files, as 64 hexadecimal digits
 */
public record RuleSource(RuleSet set, Vocabulary vocabulary, List<Topic> topics, String sha256) {

    public RuleSource {
        topics = List.copyOf(topics);
    }

    /**
     * One rule file.
     *
     * @param stage the stage it belongs to
     * @param name of the topic
     * @param path below the rules' folder
     * @param text as written
     * @param file as a tree
     */
    public record Topic(RuleSet.Stage stage, String name, String path, String text, RuleFile file) {}

    /**
     * Reads a folder.
     *
     * @throws RuleSetException with every problem that the gate found
     */
    public static RuleSource read(Path folder) {
        return read(RuleFiles.in(folder));
    }

    /** The rules in the library's own jar. */
    public static RuleSource bundled() {
        return read(RuleFiles.bundled());
    }

    /**
     * Reads files that a folder or a bundle holds.
     *
     * @throws RuleSetException with every problem that the gate found
     */
    public static RuleSource read(RuleFiles files) {
        return Loading.of(() -> {
            Tables tables = new Tables(files);
            RuleSet set = tables.ruleSet();
            Vocabulary vocabulary = tables.vocabulary();
            List<Issue> refused = RuleGate.check(files, set);
            if (!refused.isEmpty()) {
                throw new RuleSetException(refused);
            }
            return new RuleSource(set, vocabulary, topics(files, set), files.sha256(set));
        });
    }

    private static List<Topic> topics(RuleFiles files, RuleSet set) throws IOException {
        List<Topic> topics = new ArrayList<>();
        for (RuleSet.Stage stage : set.allStages()) {
            for (String topic : stage.topics()) {
                String path = RuleFiles.path(stage, topic);
                topics.add(new Topic(stage, topic, path, files.text(path), files.parsed(path)));
            }
        }
        return topics;
    }
}
