package org.crosswise.cli;

import org.crosswise.Crosswise;
import org.crosswise.knowledge.RuleSet;
import picocli.CommandLine.IVersionProvider;

/** Tells the rule set, which is what decides. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        RuleSet set = Crosswise.standard().ruleSet();
        return new String[] {"crosswise, rules " + set.name() + " " + set.version()};
    }
}
