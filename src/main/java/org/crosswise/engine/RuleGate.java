package org.crosswise.engine;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crosswise.drl.DrlException;
import org.crosswise.drl.Place;
import org.crosswise.drl.RuleFile;
import org.crosswise.drl.RuleFile.Import;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.knowledge.Nearest;
import org.crosswise.knowledge.RuleSet;

/**
 * The parse-only gate: what is not a harmless rule of the small rule language never reaches the rule compiler, which would
 * run code that a rule file carries.
 */
final class RuleGate {

    /** One package for all rules: the engine builds a base of several packages wrongly, see docs/decisions/0005. */
    private static final String PACKAGE = "rules";

    /** Five times the bundled set; each rule costs time to compile and to hold against the others. */
    private static final int MAX_RULES = 3_000;

    private static final List<String> REQUIRED = List.of("version", "status", "source", "strength", "says");
    private static final List<String> ANNOTATIONS = List.of(
            "version", "status", "source", "strength", "says", "threshold", "missing", "review", "author", "reviewer");

    private final RuleFiles files;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, String> fileOfRule = new HashMap<>();

    private RuleGate(RuleFiles files) {
        this.files = files;
    }

    /** Reads every rule file of the set and tells what is wrong; an empty list lets it pass. */
    static List<Issue> check(RuleFiles files, RuleSet set) throws IOException {
        RuleGate gate = new RuleGate(files);
        for (RuleSet.Stage stage : set.allStages()) {
            for (String topic : stage.topics()) {
                gate.file(stage, topic);
            }
        }
        if (gate.fileOfRule.size() > MAX_RULES) {
            gate.issues.add(Issue.of(
                    IssueCode.CANNOT_LOAD,
                    "",
                    gate.fileOfRule.size() + " rules: expected at most " + MAX_RULES + " in a set"));
        }
        return gate.issues;
    }

    private void file(RuleSet.Stage stage, String topic) throws IOException {
        String path = RuleFiles.path(stage, topic);
        try {
            RuleFile file = RuleFile.parse(files.text(path));
            packageName(path, file);
            file.imports().forEach(used -> imported(path, used));
            for (RuleText rule : file.rules()) {
                rule(path, stage, topic, rule);
            }
        } catch (DrlException e) {
            refuse(e.place(), IssueCode.NOT_A_RULE, path, String.valueOf(e.getMessage()), e.hint());
        } catch (CharacterCodingException e) {
            refuse(files.notText(path), IssueCode.NOT_UTF_8, path, "the file is not UTF-8 text", "");
        } catch (UnreadableFileException e) {
            issues.add(e.issue());
        }
    }

    private void packageName(String path, RuleFile file) {
        if (!file.packageName().equals(PACKAGE)) {
            String message = "package " + file.packageName() + ": expected package " + PACKAGE;
            refuse(file.place(), IssueCode.WRONG_PACKAGE, path, message, "");
        }
    }

    private void imported(String path, Import used) {
        boolean known = used.function() == null
                ? Allowed.typeNames().contains(used.name())
                : used.name().equals(Allowed.FUNCTIONS.get(used.function()));
        if (!known) {
            refuse(
                    used.place(),
                    IssueCode.FORBIDDEN_IMPORT,
                    path,
                    "import of " + used.name() + ": rules may name only the types of rules/README.md",
                    "");
        }
    }

    private void rule(String path, RuleSet.Stage stage, String topic, RuleText rule) {
        String twin = fileOfRule.put(rule.id(), path);
        if (twin != null) {
            refuse(path, rule, IssueCode.DUPLICATE_ID, "the id \"" + rule.id() + "\" is already used in " + twin);
        }
        if (!rule.id().matches(Pattern.quote(topic) + "/[a-z0-9]+(-[a-z0-9]+)*")) {
            refuse(
                    path,
                    rule,
                    IssueCode.WRONG_ID,
                    "the id \"" + rule.id() + "\": expected " + topic + "/words-in-small-letters");
        }
        if (!rule.group().equals(stage.name())) {
            refuse(
                    path,
                    rule,
                    IssueCode.WRONG_STAGE,
                    "agenda-group \"" + rule.group() + "\": expected \"" + stage.name() + "\"");
        }
        annotations(path, rule);
        issues.addAll(new RuleGateExpressions(path).check(rule));
    }

    private void annotations(String path, RuleText rule) {
        for (String name : rule.annotations().keySet()) {
            if (!ANNOTATIONS.contains(name)) {
                refuse(
                        rule.placeOf(name),
                        IssueCode.UNKNOWN_ANNOTATION,
                        path,
                        "unknown @" + name + Nearest.hint(name, ANNOTATIONS),
                        "");
            }
        }
        for (String name : REQUIRED) {
            if (rule.annotations().getOrDefault(name, "").isBlank()) {
                refuse(path, rule, IssueCode.MISSING_ANNOTATION, "@" + name + " is missing");
            }
        }
        String status = rule.annotations().getOrDefault("status", "active");
        if (!Status.words().contains(status)) {
            String message = "@status \"" + status + "\": expected one of " + Status.words();
            refuse(rule.placeOf("status"), IssueCode.UNKNOWN_STATUS, path, message, "");
        }
    }

    private void refuse(String path, RuleText rule, IssueCode code, String message) {
        refuse(rule.place(), code, path, message, "");
    }

    private void refuse(Place place, IssueCode code, String path, String message, String hint) {
        issues.add(Issue.at(place, code, path, message, hint));
    }
}
