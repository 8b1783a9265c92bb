package org.crosswise.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.NamedModelItem;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * The bases of a rule set: the active rules alone, and those with the rules on trial where there are any. A rule that is not
 * active cannot feed, slow or break an active one, because the base of the active ones does not hold it.
 *
 * @param active the active rules
 * @param withTrial the active rules and those on trial, null when none is on trial
 * @param onTrial ids of the rules on trial
 * @param asleep ids of drafts and of retired rules; they are in no base
 */
record Bases(KieBase active, @Nullable KieBase withTrial, Set<String> onTrial, Set<String> asleep) {

    private static final EnumSet<Status> RUNNING = EnumSet.of(Status.ACTIVE, Status.TRIAL);

    Bases {
        onTrial = Set.copyOf(onTrial);
        asleep = Set.copyOf(asleep);
    }

    static Bases of(List<Model> models) {
        Set<String> onTrial = ids(models, Status.TRIAL);
        Set<String> asleep = ids(models, Status.DRAFT);
        asleep.addAll(ids(models, Status.RETIRED));
        KieBase withTrial = onTrial.isEmpty() ? null : base(models, RUNNING);
        return new Bases(base(models, EnumSet.of(Status.ACTIVE)), withTrial, onTrial, asleep);
    }

    /** A base whose rules are all active. */
    static Bases ofActive(KieBase base) {
        return new Bases(base, null, Set.of(), Set.of());
    }

    boolean isWithoutActiveRule() {
        return active.getKiePackages().stream().allMatch(each -> each.getRules().isEmpty());
    }

    private static Set<String> ids(List<Model> models, Status status) {
        return models.stream()
                .flatMap(model -> new PartOfModel(model, EnumSet.of(status)).getRules().stream())
                .map(NamedModelItem::getName)
                .collect(Collectors.toSet());
    }

    private static KieBase base(List<Model> models, Set<Status> statuses) {
        List<Model> parts = models.stream()
                .<Model>map(model -> new PartOfModel(model, statuses))
                .toList();
        return KieBaseBuilder.createKieBaseFromModel(parts, CompiledRules.SEPARATE_JOINS);
    }
}
