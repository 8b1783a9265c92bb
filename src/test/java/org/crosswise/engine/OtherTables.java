package org.crosswise.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Tables;
import org.crosswise.knowledge.Vocabulary;
import org.kie.api.KieBase;

/** The bundled rules over tables that are not the bundled ones: what a change of a table does, without compiling a rule. */
public final class OtherTables {

    private final RuleFiles files = RuleFiles.bundled();
    private final KieBase base = PrecompiledRules.load().active();

    /** The rules over these tables. */
    public RuleBase with(Vocabulary tables) {
        try {
            RuleSet set = new Tables(files).ruleSet();
            return new RuleBase(files, set, tables, base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
