package org.crosswise.workshop.words;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.knowledge.Vocabulary;

/**
 * Rules in plain English. What neither the phrases nor the tables know is said in its own words and remembered. Not safe
 * for use by several threads.
 */
public final class RuleWords {

    private final Unknown unknown = new Unknown();
    private final Phrasebook phrases = Phrasebook.english();
    private final Labels labels;
    private final Sentences sentences;
    private final Conclusions conclusions;
    private final ToldWords told;
    private final GivenWords given;

    /** Words with the labels of these tables. */
    public RuleWords(Vocabulary vocabulary) {
        this.labels = new Labels(vocabulary, phrases, unknown);
        this.sentences = new Sentences(vocabulary, phrases, labels, unknown);
        this.conclusions = new Conclusions(phrases, labels, unknown);
        this.told = new ToldWords(phrases, labels, unknown);
        this.given = new GivenWords(vocabulary, labels);
    }

    /** The conditions of a rule in their order; what only looks up a table is left out. */
    public List<Said> conditions(RuleText rule) {
        Scope scope = new Scope(rule, phrases, labels);
        return rule.conditions().stream()
                .filter(condition -> !isLookUp(condition))
                .map(condition -> sentences.of(condition, scope))
                .map(pair -> new Said(Lists.sentence(pair.yes()), Lists.sentence(pair.no())))
                .toList();
    }

    private static boolean isLookUp(Condition condition) {
        return condition instanceof Pattern pattern
                && pattern.type().equals("Vocabulary")
                && pattern.constraints().isEmpty();
    }

    /** What a rule concludes, a sentence. */
    public String conclusion(RuleText rule) {
        return Lists.sentence(conclusions.of(rule.conclusion(), new Scope(rule, phrases, labels)));
    }

    /** What a case expects of a rule, in words. */
    public String told(RuleText rule, String words) {
        return told.of(Conclusions.type(rule.conclusion()), words);
    }

    /** What the conclusions of rules are called together, each once, such as "evidence and terms". */
    public String conclusions(Collection<RuleText> rules) {
        return Lists.and(rules.stream()
                .map(rule -> Conclusions.type(rule.conclusion()))
                .distinct()
                .map(this::plural)
                .toList());
    }

    private String plural(String type) {
        String known = phrases.plural(type);
        if (known == null) {
            unknown.add("conclusions of " + type);
        }
        return known == null ? type : known;
    }

    /** The findings of an assessment document, each in words. */
    public List<String> given(String name, String document) {
        return given.of(name, document);
    }

    /** What was said in its own words for want of a phrase, sorted. */
    public Set<String> unknown() {
        return unknown.all();
    }
}
