package org.crosswise.engine;

import java.util.function.Consumer;

/**
 * A rule set that must be refused.
 *
 * @param what it tries
 * @param files writes it
 * @param code the first finding about it
 * @param file where that is, empty when it is no file
 * @param line 0 when there is none
 */
public record Hostile(String what, Consumer<RuleFolder> files, IssueCode code, String file, int line) {

    static Hostile drl(String what, String drl, IssueCode code, int line) {
        return new Hostile(what, folder -> folder.drl(drl), code, RuleFolder.TOPIC, line);
    }

    static Hostile file(String what, String path, String text, IssueCode code, int line) {
        return new Hostile(what, folder -> folder.write(path, text), code, path, line);
    }

    @Override
    public String toString() {
        return what;
    }
}
