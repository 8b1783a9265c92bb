package org.crosswise.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Tables;

/** The rules of this project in a folder, with the topics of each stage and the rules of each file in another order. */
final class ShuffledFolder {

    private static final Path RULES = Path.of("rules");
    private static final Pattern TOPICS = Pattern.compile("topics: \\[(.*?)]");

    private final Path folder;
    private final Random random;

    private ShuffledFolder(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    static Path in(Path folder, RuleSet set, long seed) throws IOException {
        ShuffledFolder shuffled = new ShuffledFolder(folder, new Random(seed));
        Files.createDirectories(folder.resolve("knowledge"));
        for (String table : Tables.FILES) {
            Files.copy(RULES.resolve("knowledge/" + table), folder.resolve("knowledge/" + table));
        }
        shuffled.write(
                "rule-set.yaml",
                TOPICS.matcher(Files.readString(RULES.resolve("rule-set.yaml"))).replaceAll(shuffled::topics));
        for (String path : RuleFiles.paths(set)) {
            Files.createDirectories(folder.resolve(path).getParent());
            shuffled.write(path, shuffled.rules(Files.readString(RULES.resolve(path))));
        }
        return folder;
    }

    private String topics(MatchResult topics) {
        return "topics: [" + String.join(", ", inAnotherOrder(topics.group(1).split(", "))) + "]";
    }

    private String rules(String file) {
        int first = file.indexOf("\nrule \"") + 1;
        String[] rules = file.substring(first).split("(?m)^(?=rule \")");
        return file.substring(0, first) + String.join("\n", inAnotherOrder(rules));
    }

    private List<String> inAnotherOrder(String... parts) {
        List<String> other = new ArrayList<>(Arrays.asList(parts));
        Collections.shuffle(other, random);
        return other;
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }
}
