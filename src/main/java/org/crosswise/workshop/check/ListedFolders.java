package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.knowledge.RuleSet;

/** Folder and {@code rule-set.yaml} say the same, and every topic has cases: what is not listed never runs. */
final class ListedFolders implements Check {

    private static final Set<String> NO_STAGES = Set.of("knowledge", "corpus");

    private final RuleFiles files;

    ListedFolders(RuleFiles files) {
        this.files = files;
    }

    @Override
    public List<Issue> issues(RuleSource source) {
        List<Issue> issues = new ArrayList<>();
        Set<String> listed =
                source.set().allStages().stream().map(RuleSet.Stage::folder).collect(Collectors.toSet());
        for (String name : files.folders("")) {
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
        for (String name : files.folders(stage.folder())) {
            if (!stage.topics().contains(name)) {
                issues.add(Issue.of(
                        IssueCode.TOPIC_NOT_LISTED,
                        stage.folder() + "/" + name,
                        "the topic is not listed in rule-set.yaml: its rules never run"));
            }
        }
    }

    private void cases(Topic topic, List<Issue> issues) {
        String path = RuleFiles.casesPath(topic.stage(), topic.name());
        if (files.has(path)) {
            files.unreadable(path).ifPresent(issues::add);
        } else {
            issues.add(Issue.of(IssueCode.MISSING_CASES, path, "the topic " + topic.name() + " has no cases"));
        }
    }
}
