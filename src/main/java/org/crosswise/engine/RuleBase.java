package org.crosswise.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;
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
    private final Bases bases;
    private final Sessions sessions;
    private final @Nullable Sessions shadow;

    /** All of whose rules are active. */
    RuleBase(RuleFiles files, RuleSet set, Vocabulary vocabulary, KieBase base) {
        this(files, set, vocabulary, Bases.ofActive(base));
    }

    RuleBase(RuleFiles files, RuleSet set, Vocabulary vocabulary, Bases bases) {
        this.files = files;
        this.set = set;
        this.vocabulary = vocabulary;
        this.sha256 = files.sha256(set);
        this.rules = Annotations.rules(bases.active(), set);
        this.bases = bases;
        this.sessions = new Sessions(bases.active(), set, vocabulary);
        this.shadow = bases.withTrial() == null ? null : new Sessions(bases.withTrial(), set, vocabulary);
    }

    /**
     * The rules in the library's own jar, compiled when it was built: no compiler runs.
     *
     * @throws RuleSetException when the jar is damaged
     */
    public static RuleBase bundled() {
        CompletableFuture<Bases> bases = CompletableFuture.supplyAsync(PrecompiledRules::load);
        return load(RuleFiles.bundled(), (files, set) -> awaited(bases));
    }

    /** The compiled model is loaded while the tables are read: a fresh process answers sooner. */
    private static Bases awaited(CompletableFuture<Bases> bases) throws IOException {
        try {
            return bases.join();
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
        return compile(RuleFiles.in(folder));
    }

    /**
     * Rules that a folder or a bundle holds, compiled now, behind the gate that refuses whatever is not a harmless rule.
     *
     * @throws RuleSetException with every problem found
     */
    public static RuleBase compile(RuleFiles files) {
        return load(files, CompiledRules::build);
    }

    private interface Build {
        Bases build(RuleFiles files, RuleSet set) throws IOException;
    }

    private static RuleBase load(RuleFiles files, Build build) {
        return Loading.of(() -> {
            Tables tables = new Tables(files);
            RuleSet set = tables.ruleSet();
            Vocabulary vocabulary = tables.vocabulary();
            return new RuleBase(files, set, vocabulary, build.build(files, set));
        });
    }

    /** The engine that runs the rules and its version, such as {@code drools 10.2.0}. */
    public static String engine() {
        return Loading.of(() -> "drools " + PrecompiledRules.engineVersion());
    }

    /**
     * Runs the active rules over the facts of one assessment.
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
     * What the rules on trial would conclude of one assessment if they were active too.
     *
     * @return their conclusions alone; empty when no rule is on trial
     * @throws RuntimeException whatever a rule on trial throws; it may not have been seen before
     */
    public List<Derived> trial(Facts facts) {
        return shadow == null ? List.of() : ofTrial(shadow.run(facts));
    }

    /** Like {@link #trial}, of a follow-up. */
    public List<Derived> followUpTrial(List<FollowUp> facts) {
        return shadow == null ? List.of() : ofTrial(shadow.followUp(facts));
    }

    private List<Derived> ofTrial(List<Derived> derived) {
        return derived.stream()
                .filter(each -> bases.onTrial().contains(each.rule()))
                .toList();
    }

    /** Ids of the rules on trial. */
    public Set<String> onTrial() {
        return bases.onTrial();
    }

    /** Ids of drafts and of retired rules, which do not run. */
    public Set<String> asleep() {
        return bases.asleep();
    }

    /**
     * The active rules as text, read now.
     *
     * @throws RuleSetException when a file is not of the rule language
     */
    public List<RuleFile> texts() {
        return Loading.of(() -> {
            List<RuleFile> texts = new ArrayList<>();
            for (String path : RuleFiles.paths(set)) {
                texts.add(files.parsed(path).only(rule -> rules.containsKey(rule.id())));
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

    /** The active rules by id. */
    public Map<String, Rule> rules() {
        return rules;
    }

    /** SHA-256 over all tables and rule files, as 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }
}
