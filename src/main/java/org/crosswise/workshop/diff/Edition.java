package org.crosswise.workshop.diff;

import java.nio.file.Path;
import java.util.stream.Stream;
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
     * Reads and compiles behind the gate. Takes seconds, unless the same rules are compiled already.
     *
     * @param ready rules that need not be compiled again, such as those that come with the library
     * @throws RuleSetException with everything that is wrong with the rules
     */
    public static Edition load(String name, Path folder, RuleBase... ready) {
        RuleSource source = RuleSource.read(folder);
        RuleBase rules = Stream.of(ready)
                .filter(each -> each.sha256().equals(source.sha256()))
                .findFirst()
                .orElseGet(() -> RuleBase.compile(folder));
        return new Edition(name, folder, source, rules);
    }
}
