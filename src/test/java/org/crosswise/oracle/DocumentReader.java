package org.crosswise.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Validates a document finding by finding, then between findings (§2.5, §6.1 fail-safe). */
final class DocumentReader {

    private static final Set<String> NEVER_TOO_OLD = Set.of("age", "sex");

    private final RawDocument document;
    private final Dates dates;
    private final FindingReader findingReader;
    private final AnswerReader answerReader;
    private final Clearances clearances;
    private final List<Answer> answers = new ArrayList<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final SortedSet<String> invalid = new TreeSet<>();
    private boolean symptomsChangedRejected;
    private final Set<String> rejectedQualifiers = new HashSet<>();

    private DocumentReader(RawDocument document) {
        this.document = document;
        LocalDate assessedOn = Dates.parse(document.assessedOn());
        if (assessedOn == null && document.assessedOn() != null) {
            throw new IllegalArgumentException("assessedOn is no date: " + document.assessedOn());
        }
        this.dates = new Dates(assessedOn);
        this.findingReader = new FindingReader(dates);
        this.answerReader = new AnswerReader(dates);
        this.clearances = new Clearances(dates);
    }

    static Reading read(RawDocument document) {
        return new DocumentReader(document).read();
    }

    private Reading read() {
        List<RawFinding> findings = document.findings();
        for (int index = 0; index < findings.size(); index++) {
            readOne(index, findings.get(index));
        }
        Set<String> contradicted = contradictedAnswers();
        ConflictFinder conflicts = new ConflictFinder(entries, findings, invalid);
        Map<String, List<Entry>> used = conflicts.usable();
        used.keySet().removeAll(rejectedQualifiers);
        Findings usable = new Findings(used, entries, rejectedQualifiers);
        Entry changed = usable.get("symptomsChangedOn");
        boolean unreadable = symptomsChangedRejected || changed == null && entries.containsKey("symptomsChangedOn");
        return new Reading(
                usable,
                answers,
                contradicted,
                tickUnclear("redFlagScreenComplete"),
                tickUnclear("conditionsScreenComplete"),
                clearances.counting(changed == null ? null : (LocalDate) changed.value(), unreadable),
                invalid);
    }

    private void readOne(int index, RawFinding finding) {
        switch (finding.code()) {
            case "redFlag", "condition" -> readAnswer(index, finding);
            case "medicalClearance" -> {
                if (!clearances.read(finding)) {
                    reject(index, finding);
                }
            }
            default -> readEntries(index, finding);
        }
    }

    private void readAnswer(int index, RawFinding finding) {
        Answer answer = answerReader.read(index, finding);
        answers.add(answer);
        if (answer.rejected() || !answer.rejectedAttributes().isEmpty()) {
            reject(index, finding);
        }
    }

    private void readEntries(int index, RawFinding finding) {
        List<Entry> read = findingReader.read(index, finding);
        if (read == null) {
            reject(index, finding);
            symptomsChangedRejected |= finding.code().equals("symptomsChangedOn");
            if (Registry.QUALIFIERS.contains(finding.code())) {
                rejectedQualifiers.add(finding.code());
            }
        } else if (!historyOnly(finding)) {
            read.forEach(entry -> entries.computeIfAbsent(entry.code(), code -> new ArrayList<>(2))
                    .add(entry));
        }
    }

    private boolean historyOnly(RawFinding finding) {
        return !NEVER_TOO_OLD.contains(finding.code())
                && dates.tooOld(finding.attributes().get("date"));
    }

    private void reject(int index, RawFinding finding) {
        invalid.add(invalidKey(index, finding.code(), finding.side()));
    }

    static String invalidKey(int index, String code, String side) {
        boolean oneSide = "LEFT".equals(side) || "RIGHT".equals(side);
        return index + "@" + code + "@" + (oneSide ? side : "NONE");
    }

    /** YES and another answer for one code conflict whatever their sides; all are listed. */
    private Set<String> contradictedAnswers() {
        Set<String> yes = codesAnswered("YES");
        Set<String> both = codesAnswered("NO");
        both.addAll(codesAnswered("UNKNOWN"));
        both.retainAll(yes);
        for (Answer answer : answers) {
            if (answer.acts() || answer.counts() && !"YES".equals(answer.answer())) {
                if (!both.contains(answer.code())) {
                    continue;
                }
                invalid.add(invalidKey(answer.index(), answer.written(), answer.writtenSide()));
            }
        }
        return both;
    }

    private Set<String> codesAnswered(String word) {
        Set<String> codes = new HashSet<>();
        for (Answer answer : answers) {
            boolean heard = word.equals("YES") ? answer.acts() : answer.counts() && word.equals(answer.answer());
            if (heard) {
                codes.add(answer.code());
            }
        }
        return codes;
    }

    private boolean tickUnclear(String tick) {
        return document.findings().stream()
                .filter(finding -> finding.code().equals(tick))
                .anyMatch(finding -> !(finding.value() instanceof Boolean)
                        || dates.otherDay(finding.attributes().get("date")));
    }
}
