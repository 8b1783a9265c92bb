package org.crosswise.assessment;

import java.util.List;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Nearest;
import org.crosswise.knowledge.Vocabulary;

/** Judges every entry of an assessment by the tables of a rule set. */
public final class Validation {

    private final Assessment assessment;
    private final Vocabulary vocabulary;
    private final Ledger ledger = new Ledger();
    private final Findings findings;
    private final Registries registries;
    private final Clearances clearances;

    private Validation(Assessment assessment, Vocabulary vocabulary) {
        Dates dates = new Dates(assessment.assessedOn());
        this.assessment = assessment;
        this.vocabulary = vocabulary;
        this.findings = new Findings(dates, ledger);
        this.registries = new Registries(vocabulary, dates, ledger);
        this.clearances = new Clearances(dates, ledger);
    }

    /** Validates; never fails, whatever was entered. */
    public static Validated of(Assessment assessment, Vocabulary vocabulary) {
        Validation validation = new Validation(assessment, vocabulary);
        assessment.entries().forEach(validation::judge);
        return validation.settled();
    }

    private void judge(Entry entry) {
        FindingKind kind = entry.code() == null ? null : vocabulary.findings().get(entry.code());
        registries.noteTick(entry);
        if (kind == null) {
            rejectUnknown(entry);
            return;
        }
        switch (kind.type()) {
            case RED_FLAG -> registries.judge(Registry.RED_FLAGS, entry);
            case CONDITION -> registries.judge(Registry.CONDITIONS, entry);
            case CLEARANCE -> clearances.judge(kind, entry);
            default -> findings.judge(kind, entry);
        }
    }

    private void rejectUnknown(Entry entry) {
        String code = entry.code();
        Rejection why = code == null
                ? new Rejection("missing-code", "expected an object with a code")
                : new Rejection(
                        "unknown-code",
                        "expected a known code"
                                + Nearest.hint(code, vocabulary.findings().keySet()));
        Registry meant = Registry.meant(entry, vocabulary);
        if (meant == null) {
            ledger.reject(entry, why);
        } else {
            ledger.unread(meant, entry, why);
        }
    }

    private Validated settled() {
        Agreement agreement = new Agreement(vocabulary.findings(), assessment.entries(), ledger);
        agreement.settle(findings.used());
        List<Valid> agreed = new Preference(vocabulary.findings(), ledger).best(agreement.agreed());
        Resolution resolution = new Resolution(vocabulary, ledger, agreed, agreement.contested());
        List<Registered> redFlags = resolution.redFlags(registries.present(Registry.RED_FLAGS));
        List<Registered> conditions = resolution.conditions(registries.present(Registry.CONDITIONS));
        List<Cleared> cleared = clearances.since(SymptomChange.of(agreed, findings.history(), ledger));
        List<Screened> screens = List.of(screened(Registry.RED_FLAGS, agreed), screened(Registry.CONDITIONS, agreed));
        return new Validated(
                assessment.assessedOn(),
                Order.sorted(agreed, Order.FINDINGS),
                Order.sorted(agreement.contested(), Order.FINDINGS),
                Order.sorted(redFlags, Order.REGISTERED),
                Order.sorted(conditions, Order.REGISTERED),
                screens,
                ledger.unread(),
                Order.sorted(cleared, Order.CLEARANCES),
                ledger.invalid(),
                ledger.remarks());
    }

    private Screened screened(Registry registry, List<Valid> agreed) {
        int tick = agreed.stream()
                .filter(finding -> finding.code().equals(registry.tick())
                        && finding.value().equals(true))
                .mapToInt(Valid::index)
                .findFirst()
                .orElse(-1);
        return registries.screened(registry, tick);
    }
}
