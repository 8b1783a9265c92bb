package org.crosswise.engine;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The bundled rules in a base that has run nothing before; their tables are not read again. */
public final class OwnBase {

    private OwnBase() {}

    public static RuleBase of(RuleBase rules) {
        try {
            return new RuleBase(RuleFiles.bundled(), rules.ruleSet(), rules.vocabulary(), PrecompiledRules.load());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
