package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSource;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Tables;

/** A rule file, a table or a folder where nothing reads it: its author believes that it counts. */
final class ListedFiles implements Check {

    private static final Set<String> CORPUS = Set.of("healthy", "regression");

    private final RuleFiles files;

    ListedFiles(RuleFiles files) {
        this.files = files;
    }

    @Override
    public List<Issue> issues(RuleSource source) {
        List<Issue> issues = new ArrayList<>();
        rules("", "", issues);
        tables(issues);
        rules("corpus", "", issues);
        folders("corpus", CORPUS, "corpus/healthy and corpus/regression hold the clients: no other is read", issues);
        CORPUS.forEach(clients -> rules("corpus/" + clients, "", issues));
        source.set().allStages().forEach(stage -> stage(stage, issues));
        return issues;
    }

    private void stage(RuleSet.Stage stage, List<Issue> issues) {
        rules(stage.folder(), "", issues);
        for (String topic : stage.topics()) {
            String folder = stage.folder() + "/" + topic;
            rules(folder, topic + ".drl", issues);
            folders(folder, Set.of(), "the folder stands in a topic: its rules never run", issues);
        }
    }

    private void tables(List<Issue> issues) {
        rules("knowledge", "", issues);
        folders("knowledge", Set.of(), "the tables stand in knowledge itself: nothing in a folder is read", issues);
        for (String name : files.files("knowledge")) {
            if (name.matches(".*\\.ya?ml") && !Tables.FILES.contains(name)) {
                String message = "no table has this name: nothing reads the file";
                issues.add(Issue.of(IssueCode.FILE_NOT_LISTED, "knowledge/" + name, message));
            }
        }
    }

    private void folders(String parent, Set<String> known, String message, List<Issue> issues) {
        for (String name : files.folders(parent)) {
            if (!known.contains(name) && !name.startsWith(".")) {
                issues.add(Issue.of(IssueCode.FOLDER_NOT_LISTED, parent + "/" + name, message));
            }
        }
    }

    /** Rule files that no topic has, and links that look like rules or folders. */
    private void rules(String folder, String known, List<Issue> issues) {
        String before = folder.isEmpty() ? "" : folder + "/";
        for (String name : files.files(folder)) {
            if (isRules(name) && !name.equals(known)) {
                String message = "the rule file is not TOPIC/TOPIC.drl of a listed topic: its rules never run";
                issues.add(Issue.of(IssueCode.FILE_NOT_LISTED, before + name, message));
            }
        }
        for (String name : files.links(folder)) {
            if (isRules(name) || !name.contains(".")) {
                String message = "is a link; a rule set holds its files itself";
                issues.add(Issue.of(IssueCode.CANNOT_LOAD, before + name, message));
            }
        }
    }

    private static boolean isRules(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".drl");
    }
}
