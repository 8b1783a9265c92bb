package org.crosswise.workshop.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.workshop.Case;
import org.crosswise.workshop.CaseFacts;
import org.crosswise.workshop.CaseRun;
import org.crosswise.workshop.Sample;
import org.crosswise.workshop.ShortForm;
import org.crosswise.workshop.evaluation.Moment;
import org.crosswise.workshop.evaluation.Tried;
import org.crosswise.workshop.evaluation.TriedCases;

/** Looks for documents that tell surviving mutants of a topic from their rules: its cases, changed in one place. */
final class Drafts {

    /** So many changed documents are tried for the mutants of a topic; most mutants fall to one of the first hundred. */
    private static final int MOST = 1_500;

    private final TriedCases trials;
    private final ShortForm form;

    Drafts(TriedCases trials) {
        this.trials = trials;
        this.form = new ShortForm(trials.source().vocabulary());
    }

    /** A draft for each mutant for which one was found. */
    Map<Judged, Draft> of(Topic topic, List<Judged> survivors) {
        List<Judged> open = new ArrayList<>(survivors);
        Map<Judged, Draft> drafts = new HashMap<>();
        Edits edits = new Edits(topic.file().rules(), trials.source().vocabulary());
        Iterator<Sample> samples = trials.byTopic().getOrDefault(topic.name(), List.of()).stream()
                .map(Tried::of)
                .map(each -> Sample.of(each.document(), each.before()))
                .flatMap(sample -> Stream.concat(Stream.of(sample), edits.of(sample)))
                .limit(MOST)
                .iterator();
        while (samples.hasNext() && !open.isEmpty()) {
            tried(topic, samples.next(), open, drafts);
        }
        return drafts;
    }

    private void tried(Topic topic, Sample sample, List<Judged> open, Map<Judged, Draft> drafts) {
        Case each = new Case(
                topic.name(),
                1,
                "a draft",
                form.json(sample.given(false, form)),
                sample.followUp() ? form.json(sample.given(true, form)) : null,
                0,
                Map.of());
        CaseFacts facts = CaseFacts.of(each, trials.reasoning());
        if (facts.invalid().isEmpty()) {
            Tried tried = new Tried(each, Moment.of(topic.name(), facts, trials.source()), true);
            open.removeIf(judged -> told(judged, tried, sample, facts, drafts));
        }
    }

    private boolean told(Judged judged, Tried tried, Sample sample, CaseFacts facts, Map<Judged, Draft> drafts) {
        List<String> changed = judged.mutant().words(tried);
        if (changed.equals(tried.words(judged.mutant().original()))) {
            return false;
        }
        drafts.put(
                judged,
                new Draft(
                        sample.given(false, form),
                        sample.given(true, form),
                        CaseRun.of(tried.of(), facts).concluded(),
                        changed));
        return true;
    }
}
