package org.crosswise.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.crosswise.drl.RuleFile;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Facts;
import org.crosswise.fact.FollowUp;
import org.crosswise.knowledge.Rule;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Tables;
import org.crosswise.knowledge.Vocabulary;
import org.kie.api.KieBase;

/**
 * A rule set that is ready to run. Expensive to make (hundreds of milliseconds for the bundled rules, seconds for a folder),
 * cheap to use; immutable and safe for use by several threads.
 */
public final class RuleBase {

    private final RuleFiles files;
    private final RuleSet set;
    private final Vocabulary vocabulary;
    private final String sha256;
    private final Map<String, Rule> rules;
    private final Sessions sessions;

    RuleBase(RuleFiles files, RuleSet set, Vocabulary vocabulary, KieBase base) throws IOException {
        this.files = files;
        this.set = set;
        this.vocabulary = vocabulary;
        this.sha256 = files.sha256(set);
        this.rules = Annotations.rules(base, set);
        this.sessions = new Sessions(base, set, vocabulary);
    }

    /**
     * The rules in the library's own jar, compiled when it was built: no compiler runs.
     *
     * @throws RuleSetException when the jar is damaged
     */
    public static RuleBase bundled() {
        CompletableFuture<KieBase> base = CompletableFuture.supplyAsync(PrecompiledRules::load);
        return load(RuleFiles.bundled(), (files, set) -> awaited(base));
    }

    /** The compiled model is loaded while the tables are read: a fresh process answers sooner. */
    private static KieBase awaited(CompletableFuture<KieBase> base) throws IOException {
        try {
            return base.join();
        } catch (CompletionException e) {
            throw new IOException(String.valueOf(e.getCause().getMessage()), e);
        }
    }

    /**
     * The rules in a folder, compiled now, behind the gate that refuses whatever is not a harmless rule.
     *
     * @throws RuleSetException with every problem found
     */
    public static RuleBase compile(Path folder) {
        return load(RuleFiles.in(folder), CompiledRules::build);
    }

    private interface Build {
        KieBase build(RuleFiles files, RuleSet set) throws IOException;
    }

    private static RuleBase load(RuleFiles files, Build build) {
        return Loading.of(() -> {
            Tables tables = new Tables(files);
            RuleSet set = tables.ruleSet();
            Vocabulary vocabulary = tables.vocabulary();
            return new RuleBase(files, set, vocabulary, build.build(files, set));
        });
    }

    /**
     * Runs the rules over the facts of one assessment.
     *
     * @return every conclusion with its origin; the order says nothing
     * @throws LimitExceededException when the rules do not come to an end
     */
    public List<Derived> run(Facts facts) {
        return sessions.run(facts);
    }

    /**
     * Runs the rules as far as every pattern and muscle state is concluded: no plan, no questions.
     *
     * @throws LimitExceededException when the rules do not come to an end
     */
    public List<Derived> answer(Facts facts) {
        return sessions.run(facts, set.answeredBy());
    }

    /**
     * The rules as text, read now.
     *
     * @throws RuleSetException when a file is not of the rule language
     */
    public List<RuleFile> texts() {
        return Loading.of(() -> {
            List<RuleFile> texts = new ArrayList<>();
            for (String path : RuleFiles.paths(set)) {
                texts.add(files.parsed(path));
            }
            return texts;
        });
    }

    /**
     * Runs the stages of a follow-up over what two assessments hold.
     *
     * @return every conclusion with its origin; the order says nothing
     * @throws LimitExceededException when the rules do not come to an end
     */
    public List<Derived> followUp(List<FollowUp> facts) {
        return sessions.followUp(facts);
    }

    public RuleSet ruleSet() {
        return set;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The rules by id. */
    public Map<String, Rule> rules() {
        return rules;
    }

    /** SHA-256 over all tables and rule files, as 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }
}
