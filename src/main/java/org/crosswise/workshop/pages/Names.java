package org.crosswise.workshop.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.knowledge.RuleSet.Stage;
import org.crosswise.report.Words;

/** Names of stages and topics as people read them. */
final class Names {

    /** Names of stages that are letters and no word. */
    private static final List<String> ACRONYMS = List.of("lcs");

    private Names() {}

    /** {@code gluteus-medius} as "gluteus medius". */
    static String plain(String name) {
        return name.replace('-', ' ');
    }

    /** With a capital. */
    static String title(String name) {
        return ACRONYMS.contains(name) ? name.toUpperCase(Locale.ROOT) : Words.sentence(plain(name));
    }

    /** {@code 60-evidence} as "60 Evidence". */
    static String stage(Stage stage) {
        String number = number(stage);
        return (number.isEmpty() ? "" : number + " ") + title(stage.name());
    }

    /** The number of a stage's folder, empty when it has none. */
    static String number(Stage stage) {
        return stage.folder().endsWith("-" + stage.name())
                ? stage.folder()
                        .substring(0, stage.folder().length() - stage.name().length() - 1)
                : "";
    }

    /** The comment that a rule file opens with. */
    static String opening(Topic topic) {
        List<String> lines = new ArrayList<>();
        for (String line : topic.text().split("\n")) {
            if (!line.startsWith("//")) {
                break;
            }
            lines.add(line.substring(2).strip());
        }
        return String.join(" ", lines);
    }
}
