package org.crosswise.workshop.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosswise.engine.Allowed;
import org.crosswise.engine.RuleFolder;

/** An example of rules as documents show them: what does not matter there is filled in, and it becomes a folder. */
final class Example {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)(?: ([^\\n]*))?\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RULE =
            Pattern.compile("(rule \u25b8?\"[^\"\\n]*\"\\n)(.*?)(?=\\nrule |\\z)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private static final Map<String, String> USUAL = new LinkedHashMap<>(Map.of(
            "version", "1.0.0",
            "status", "active",
            "source", "own",
            "strength", "own",
            "says", "An example."));

    static final String SET = """
            name: test
            version: "1"
            contestedUntil: terms
            answeredBy: muscles
            stages:
              - {folder: 10-terms, topics: [pain]}
              - {folder: 60-evidence, topics: [iliopsoas]}
              - {folder: 70-muscles, topics: [states]}
            """;

    private final String text;
    private final List<String> leftOut;

    /**
     * @param text with one or more blocks of code
     * @param leftOut annotations that are not filled in
     */
    Example(String text, String... leftOut) {
        this.text = text;
        this.leftOut = List.of(leftOut);
    }

    /** Rules without anything around them. */
    static Example ofRules(String rules) {
        return new Example("```drl\n" + rules + "\n```");
    }

    /** Writes a rule set in which the example is the topic iliopsoas. */
    Path write(Path parent) {
        Example other = new Example("");
        RuleFolder folder = RuleFolder.in(parent)
                .write("rule-set.yaml", SET)
                .write("10-terms/pain/cases.yaml", "cases: []\n")
                .write(
                        "10-terms/pain/pain.drl",
                        other.filled(term("pain/rated", "terms", "painNRS", "value >= 1", "PAIN")))
                .write("70-muscles/states/cases.yaml", "cases: []\n")
                .write(
                        "70-muscles/states/states.drl",
                        other.filled(term("states/young", "muscles", "age", "value < 13", "CHILD")));
        List<String> rules = new ArrayList<>();
        String encoding = "";
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            String info = blocks.group(2) == null ? "" : blocks.group(2);
            switch (blocks.group(1)) {
                case "yaml" -> folder.write(info, blocks.group(3));
                case "tree" -> tree(folder, blocks.group(3).lines().toList());
                default -> {
                    rules.add(info.startsWith("lines ") ? lines(info, rules) : blocks.group(3));
                    encoding = info;
                }
            }
        }
        if (!rules.isEmpty()) {
            byte[] content = filled(String.join("\n", rules))
                    .getBytes(encoding.equals("latin-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            folder.write(RuleFolder.TOPIC, content);
        }
        return folder.path();
    }

    private String lines(String info, List<String> before) {
        long there = filled(String.join("\n", before)).lines().count();
        return "//\n".repeat(Integer.parseInt(info.substring("lines ".length())) - (int) there);
    }

    private static void tree(RuleFolder folder, List<String> paths) {
        if (!paths.contains("60-evidence/iliopsoas/cases.yaml")) {
            folder.path().resolve("60-evidence/iliopsoas/cases.yaml").toFile().delete();
        }
        paths.stream()
                .filter(path -> !path.startsWith("60-evidence/iliopsoas/"))
                .forEach(path -> folder.write(path, ""));
    }

    private static String term(String id, String stage, String code, String value, String term) {
        return """
                rule "%s"
                    agenda-group "%s"
                when
                    $found : Measured( code == "%s", %s )
                then
                    insert( Term.of( "%s" ) );
                end
                """.formatted(id, stage, code, value, term);
    }

    private String filled(String rules) {
        String all = RULE.matcher(rules).replaceAll(rule -> Matcher.quoteReplacement(annotated(rule)));
        return all.startsWith("package") ? all : "package rules;\n\n" + imports(all) + "\n" + all;
    }

    private String annotated(MatchResult rule) {
        String body = rule.group(2);
        StringBuilder head = new StringBuilder(rule.group(1));
        Map<String, String> usual = new LinkedHashMap<>(USUAL);
        String numbers = NUMBER.matcher(body.substring(Math.max(0, body.indexOf("when"))))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
        usual.put("threshold", numbers);
        usual.forEach((name, value) -> {
            if (!body.replace("\u25b8", "").contains("@" + name) && !leftOut.contains(name)) {
                head.append("    @%s( \"%s\" )\n".formatted(name, value));
            }
        });
        String group = body.contains("agenda-group ") ? "" : "    agenda-group \"evidence\"\n";
        int when = body.startsWith("when") ? 0 : body.indexOf("\nwhen") + 1;
        return head + body.substring(0, when) + group + body.substring(when);
    }

    private static String imports(String rules) {
        String code = rules.replaceAll("\"[^\"\\n]*\"", "\"\"");
        StringBuilder imports = new StringBuilder();
        for (String name : new TreeSet<>(Allowed.simpleNames())) {
            if (Pattern.compile("\\b" + name + "\\b").matcher(code).find()) {
                imports.append("import ").append(Allowed.type(name).getName()).append(";\n");
            }
        }
        Allowed.FUNCTIONS.forEach((name, type) -> {
            if (code.contains(" " + name + "(")) {
                imports.append("import accumulate ")
                        .append(type)
                        .append(' ')
                        .append(name)
                        .append(";\n");
            }
        });
        return imports.toString();
    }
}
