package org.crosswise.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.report.Report;

/** A NO, a tick or a qualifier that becomes unknown or unreadable never adds a technique. */
final class AnswerLost implements Property {

    private static final Set<String> REGISTRIES = Set.of("redFlag", "condition");
    private static final Set<String> TICKS = Set.of("redFlagScreenComplete", "conditionsScreenComplete");
    private static final List<Object> NO_ANSWER = List.of("UNKNOWN", "UNKNOWN", "PERHAPS", "", true, BigDecimal.ONE);
    private static final List<Object> NO_TICK = Arrays.asList(false, "true", "PERHAPS", null, List.of());
    private static final List<Object> NO_QUALIFIER =
            List.of("PERHAPS", "", new BigDecimal("-1"), new BigDecimal("0.5"), new BigDecimal("99999"), List.of());

    private final Vocabulary vocabulary;
    private final Set<String> qualifiers;

    AnswerLost(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.qualifiers = new HashSet<>(List.of("newBackPain", "treated", "approach"));
        for (ConditionKind kind : vocabulary.conditions().values()) {
            Stream.ofNullable(kind.qualifier()).forEach(qualifier -> qualifiers.add(qualifier.name()));
        }
    }

    @Override
    public Optional<RawDocument> changed(RawDocument document, Report report, Random random) {
        List<Loss> losses = losses(document.findings());
        if (losses.isEmpty()) {
            return Optional.empty();
        }
        List<RawFinding> findings = new ArrayList<>(document.findings());
        losses.get(random.nextInt(losses.size())).change(findings, random);
        return Optional.of(new RawDocument(document.assessedOn(), findings));
    }

    private interface Loss {
        void change(List<RawFinding> findings, Random random);
    }

    /** Every answer of the document that could be lost. */
    private List<Loss> losses(List<RawFinding> findings) {
        List<Loss> losses = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            int index = i;
            RawFinding finding = findings.get(i);
            if (TICKS.contains(finding.code())) {
                losses.add((all, random) -> all.set(index, finding.withValue(any(NO_TICK, random))));
            } else if (qualifiers.contains(finding.code())) {
                losses.add((all, random) -> all.set(index, finding.withValue(any(NO_QUALIFIER, random))));
            } else if (REGISTRIES.contains(finding.code())) {
                answers(index, finding, losses);
            }
        }
        return losses;
    }

    private void answers(int index, RawFinding finding, List<Loss> losses) {
        if ("NO".equals(finding.attributes().get("answer"))) {
            losses.add((all, random) -> all.set(index, finding.with("answer", any(NO_ANSWER, random))));
        }
        for (String name : finding.attributes().keySet()) {
            if (qualifiers.contains(name)) {
                losses.add((all, random) -> all.set(index, finding.with(name, any(NO_QUALIFIER, random))));
                // Of an aneurysm without pain 6.2a asks nothing: see "6.2a new back pain" in docs/clinical/readings.md.
                if (name.equals("newBackPain")) {
                    continue;
                }
                losses.add((all, random) -> {
                    all.set(index, finding.without(name));
                    all.removeIf(other -> other.code().equals(name));
                });
            }
        }
    }

    private static Object any(List<Object> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @Override
    public List<String> broken(Told before, Told after) {
        Set<String> added = Techniques.added(vocabulary, before.report(), after.report());
        return added.isEmpty() ? List.of() : List.of("techniques added: " + added);
    }
}
