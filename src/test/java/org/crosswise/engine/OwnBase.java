package org.crosswise.engine;

/** The bundled rules in a base that has run nothing before; their tables are not read again. */
public final class OwnBase {

    private OwnBase() {}

    public static RuleBase of(RuleBase rules) {
        return new RuleBase(RuleFiles.bundled(), rules.ruleSet(), rules.vocabulary(), PrecompiledRules.load());
    }
}
