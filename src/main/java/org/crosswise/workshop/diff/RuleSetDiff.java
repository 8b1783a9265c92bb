package org.crosswise.workshop.diff;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What two rule sets conclude otherwise, on the documents tried: a comparison, and no proof.
 *
 * @param before the older set in words: name, version, hash
 * @param now the newer set in words
 * @param clients how many clients were tried
 * @param cases how many cases were tried
 * @param unread files of cases that cannot be read, and why
 * @param tables rows of the tables that are new, removed or changed
 * @param rules rules that make the sets differ, in reading order
 * @param byTables clients whose outcome changes by what no rule decides, with this part of the change
 * @param changed every client with another outcome, by name
 * @param reasonOnly every client with the same outcome for another reason, by name
 * @param healthy how many clients are healthy ones
 * @param treated healthy clients whom the newer set gives a technique to release, lengthen, activate or strengthen, with them
 * @param failing cases of the newer set that its rules do not pass, each with its place and why, in reading order
 * @param trials rules on trial in either set
 */
record RuleSetDiff(
        Stamp before,
        Stamp now,
        int clients,
        int cases,
        List<String> unread,
        List<String> tables,
        List<RuleDiff> rules,
        List<ClientChange> byTables,
        List<ClientChange> changed,
        List<ClientChange> reasonOnly,
        int healthy,
        Map<String, List<String>> treated,
        List<String> failing,
        List<OnTrial> trials) {

    /**
     * Which rules a set is made of.
     *
     * @param name what the caller calls it
     * @param set name and version of the rule set
     * @param sha256 over all its tables and rule files
     */
    record Stamp(String name, String set, String sha256) {

        static Stamp of(Edition edition) {
            return new Stamp(
                    edition.name(),
                    edition.source().set().name() + " " + edition.source().set().version(),
                    edition.source().sha256());
        }
    }

    RuleSetDiff {
        treated = new TreeMap<>(treated);
        failing = List.copyOf(failing);
        trials = List.copyOf(trials);
    }
}
