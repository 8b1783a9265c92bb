package org.crosswise.workshop.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;

/**
 * A rule as it is written, so that two ways of laying it out are the same and comments do not count.
 *
 * @param stage the stage it runs in
 * @param path its file below the rules' folder
 * @param annotations by name
 * @param condition its words between when and then
 * @param conclusion its words between then and end
 * @param lines its lines as written, without comments and blank lines
 */
record Wording(
        String stage,
        String path,
        Map<String, String> annotations,
        String condition,
        String conclusion,
        List<String> lines) {

    private static final Pattern WORD = Pattern.compile("\"[^\"\\n]*\"|//[^\\n]*|[A-Za-z0-9_$.]+|[^\\s]");
    private static final Pattern COMMENT = Pattern.compile("(\"[^\"\\n]*\")|//[^\\n]*");

    Wording {
        annotations = Map.copyOf(annotations);
        lines = List.copyOf(lines);
    }

    /** The rules of a set by id, in reading order. */
    static Map<String, Wording> of(RuleSource source) {
        Map<String, Wording> wordings = new LinkedHashMap<>();
        for (Topic topic : source.topics()) {
            List<RuleText> rules = topic.file().rules();
            List<String> lines = topic.text().lines().toList();
            for (int i = 0; i < rules.size(); i++) {
                int from = rules.get(i).place().line() - 1;
                int to = i + 1 < rules.size() ? rules.get(i + 1).place().line() - 1 : lines.size();
                wordings.put(rules.get(i).id(), of(topic, rules.get(i), lines.subList(from, Math.max(from, to))));
            }
        }
        return wordings;
    }

    private static Wording of(Topic topic, RuleText rule, List<String> written) {
        List<String> lines = withoutComments(written);
        List<String> words = words(lines);
        int when = words.indexOf("when");
        int then = words.indexOf("then");
        return new Wording(
                topic.stage().name(),
                topic.path(),
                rule.annotations(),
                String.join(" ", words.subList(Math.max(0, when), Math.max(0, then))),
                String.join(" ", words.subList(Math.max(0, then), words.size())),
                lines);
    }

    private static List<String> withoutComments(List<String> written) {
        return written.stream()
                .map(line -> COMMENT.matcher(line)
                        .replaceAll(found ->
                                found.group(1) == null ? "" : found.group(1).replace("$", "\\$")))
                .map(String::stripTrailing)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> WORD.matcher(line).results().map(MatchResult::group))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What is not the same in the other: stage, condition, conclusion, and the names of annotations; nothing when equal. */
    List<String> differences(Wording other) {
        List<String> differences = new ArrayList<>();
        if (!stage.equals(other.stage)) {
            differences.add("stage");
        }
        if (!condition.equals(other.condition)) {
            differences.add("condition");
        }
        if (!conclusion.equals(other.conclusion)) {
            differences.add("conclusion");
        }
        Map<String, String> all = new TreeMap<>(annotations);
        all.putAll(other.annotations);
        all.keySet().stream()
                .filter(name ->
                        !String.valueOf(annotations.get(name)).equals(String.valueOf(other.annotations.get(name))))
                .forEach(differences::add);
        return differences;
    }

    /** The lines that the other has not, in order. */
    List<String> linesNotIn(Wording other) {
        List<String> left =
                new ArrayList<>(other.lines.stream().map(String::strip).toList());
        return lines.stream()
                .map(String::strip)
                .filter(line -> !left.remove(line))
                .toList();
    }
}
