package org.crosswise.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All tables of a rule set. Immutable, safe for use by several threads. Look-ups of a code that no table holds fail with
 * the table's name, so that a rule cannot conclude what nobody can read.
 *
 * @param findings finding kinds by code, in the order of the table
 * @param muscles muscles by code
 * @param arms arms of the cross by code
 * @param caps highest combined weight by class of evidence; a class without a cap is missing
 * @param referrals where muscles can refer pain to, by muscle
 * @param techniques techniques by code
 * @param conditions conditions by code
 * @param redFlags red flags by code
 * @param tests what can be asked by code
 * @param sources sources by key
 * @param texts texts by code: patterns, signs, notices and cautions
 * @param contested what sources disagree about, by code
 */
public record Vocabulary(
        Map<String, FindingKind> findings,
        Map<String, MuscleKind> muscles,
        Map<String, ArmKind> arms,
        Map<String, BigDecimal> caps,
        Map<String, PainReferral> referrals,
        Map<String, Technique> techniques,
        Map<String, ConditionKind> conditions,
        Map<String, RedFlagKind> redFlags,
        Map<String, TestKind> tests,
        Map<String, Source> sources,
        Map<String, Text> texts,
        Map<String, Contested> contested) {

    /** The technique of that code. */
    public Technique technique(String code) {
        return known(techniques, code, "techniques");
    }

    /** The condition of that code. */
    public ConditionKind condition(String code) {
        return known(conditions, code, "conditions");
    }

    /** The source of that key. */
    public Source source(String key) {
        return known(sources, key, "sources");
    }

    /** The text of that code. */
    public Text text(String code) {
        return known(texts, code, "texts");
    }

    /** Whether the model sets the two muscles against each other. */
    public boolean opposes(String muscle, String other) {
        MuscleKind kind = muscles.get(muscle);
        return kind != null && kind.antagonists().contains(other);
    }

    /** The highest combined weight that a class of evidence may reach, 1 without a cap. */
    public BigDecimal cap(String kind) {
        return caps.getOrDefault(kind, BigDecimal.ONE);
    }

    /** What may be said beside any condition but its weeks, with the accepted values; no values are yes or no. */
    public Map<String, List<String>> conditionAttributes() {
        Map<String, List<String>> all = new TreeMap<>();
        conditions.values().forEach(kind -> all.putAll(kind.attributes()));
        return all;
    }

    /** The techniques in the order of the table. */
    public List<Technique> techniqueList() {
        return List.copyOf(techniques.values());
    }

    private static <T> T known(Map<String, T> table, String code, String name) {
        T row = table.get(code);
        if (row == null) {
            throw new IllegalArgumentException("\"" + code + "\" is not in the table of " + name
                    + "\nMaybe it is misspelled, or the row is missing in rules/knowledge.");
        }
        return row;
    }
}
