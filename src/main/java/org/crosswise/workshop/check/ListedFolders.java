package org.crosswise.workshop.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.knowledge.RuleSet;

/** Folder and {@code rule-set.yaml} say the same, and every topic has cases: what is not listed never runs. */
final class ListedFolders implements Check {

    private static final Set<String> NO_STAGES = Set.of("knowledge", "corpus");

    private final Path folder;

    ListedFolders(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Issue> issues(RuleSource source) {
        List<Issue> issues = new ArrayList<>();
        Set<String> listed =
                source.set().allStages().stream().map(RuleSet.Stage::folder).collect(Collectors.toSet());
        for (String name : folders(folder)) {
            if (!listed.contains(name) && !NO_STAGES.contains(name) && !name.startsWith(".")) {
                issues.add(Issue.of(
                        IssueCode.FOLDER_NOT_LISTED,
                        name,
                        "the folder is no stage of rule-set.yaml: its rules never run"));
            }
        }
        source.set().allStages().forEach(stage -> topics(stage, issues));
        source.topics().forEach(topic -> cases(topic, issues));
        return issues;
    }

    private void topics(RuleSet.Stage stage, List<Issue> issues) {
        for (String name : folders(folder.resolve(stage.folder()))) {
            if (!stage.topics().contains(name)) {
                issues.add(Issue.of(
                        IssueCode.TOPIC_NOT_LISTED,
                        stage.folder() + "/" + name,
                        "the topic is not listed in rule-set.yaml: its rules never run"));
            }
        }
    }

    private void cases(Topic topic, List<Issue> issues) {
        String path = topic.stage().folder() + "/" + topic.name() + "/cases.yaml";
        if (!Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            issues.add(Issue.of(IssueCode.MISSING_CASES, path, "the topic " + topic.name() + " has no cases"));
        }
    }

    private static List<String> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
