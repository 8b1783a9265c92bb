package org.crosswise.workshop.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswise.drl.Place;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;

/** What a new rule and its cases leave open stands in angle brackets: {@code "<finding>"}. */
final class NotFilledIn implements Check {

    private static final Pattern IN_RULES = Pattern.compile("(?:\"|// )<([A-Za-z][^<>\"]*)>(?=\"|$)");
    private static final Pattern IN_CASES = Pattern.compile("(?:^|[ {])<([A-Za-z][^<>\"]*)>(?=[ :}]|$)");

    private final RuleFiles files;

    NotFilledIn(RuleFiles files) {
        this.files = files;
    }

    @Override
    public List<Issue> issues(RuleSource source) {
        List<Issue> issues = new ArrayList<>();
        for (Topic topic : source.topics()) {
            look(topic.path(), topic.text(), IN_RULES, issues);
            String cases = RuleFiles.casesPath(topic.stage(), topic.name());
            look(cases, cases(cases), IN_CASES, issues);
        }
        return issues;
    }

    /** The cases as text; nothing for a file that another check tells of. */
    private String cases(String path) {
        if (!files.has(path)) {
            return "";
        }
        try (InputStream in = files.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static void look(String path, String text, Pattern open, List<Issue> issues) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher found = open.matcher(lines.get(i));
            while (found.find()) {
                issues.add(Issue.at(
                        new Place(i + 1, found.start(1)),
                        IssueCode.NOT_FILLED_IN,
                        path,
                        "to be filled in: " + found.group(1),
                        "write it in place of <" + found.group(1) + ">"));
            }
        }
    }
}
