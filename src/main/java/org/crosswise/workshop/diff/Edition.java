package org.crosswise.workshop.diff;

import java.nio.file.Path;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleSetException;
import org.crosswise.engine.RuleSource;

/**
 * A rule set of the two: its text and the same ready to run.
 *
 * @param name what the reader calls it
 * @param folder where its cases are
 * @param source its text
 * @param rules compiled
 */
public record Edition(String name, Path folder, RuleSource source, RuleBase rules) {

    /**
     * Reads and compiles behind the gate. Takes seconds, unless the rules are those that come with the library: these are
     * compiled already.
     *
     * @throws RuleSetException with everything that is wrong with the rules
     */
    public static Edition load(String name, Path folder) {
        RuleSource source = RuleSource.read(folder);
        return new Edition(name, folder, source, compiled(source, folder));
    }

    private static RuleBase compiled(RuleSource source, Path folder) {
        RuleBase bundled = RuleBase.bundled();
        return source.sha256().equals(bundled.sha256()) ? bundled : RuleBase.compile(folder);
    }

    /** The same rules under another name: nothing is compiled twice. */
    public Edition named(String other, Path otherFolder) {
        return new Edition(other, otherFolder, source, rules);
    }
}
