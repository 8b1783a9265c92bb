package org.crosswise.workshop.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.crosswise.drl.Written;
import org.crosswise.workshop.check.Reading.Mode;

/** Whether a rule fires whenever another one does, as far as the text tells. */
final class Implication {

    private final List<Reading> special;
    private final List<Reading> general;
    private final Domains domains;

    private Implication(PlacedRule special, PlacedRule general, Domains domains) {
        this.special = special.readings().all();
        this.general = general.readings().all();
        this.domains = domains;
    }

    /** Whether the general rule fires whenever the special one does. */
    static boolean holds(PlacedRule special, PlacedRule general, Domains domains) {
        return new Implication(special, general, domains).from(0, new HashMap<>(), names -> true);
    }

    /** Whether it fires and concludes the very same. */
    static boolean holdsForTheSame(PlacedRule special, PlacedRule general, Domains domains) {
        String conclusion = Written.of(special.rule().conclusion());
        return new Implication(special, general, domains)
                .from(0, new HashMap<>(), names -> Written.of(general.rule().conclusion(), renamed(names))
                        .equals(conclusion));
    }

    private interface End {
        boolean accepts(Map<String, String> names);
    }

    /** Finds for each pattern of the general rule one of the special rule that grants it. */
    private boolean from(int index, Map<String, String> names, End end) {
        if (index == general.size()) {
            return end.accepts(names);
        }
        Reading wanted = general.get(index);
        for (Reading given : special) {
            if (grants(given, wanted, names)) {
                Map<String, String> further = new HashMap<>(names);
                if (wanted.bound() != null && given.bound() != null && isTheSame(given, wanted, names)) {
                    further.put(wanted.bound(), given.bound());
                }
                if (from(index + 1, further, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean grants(Reading given, Reading wanted, Map<String, String> names) {
        if (!given.pattern().type().equals(wanted.pattern().type())) {
            return false;
        }
        Shape has = domains.shape(given);
        Shape needs = domains.shape(wanted).renamed(renamed(names));
        if (wanted.isNeeded()) {
            return given.isNeeded() && has.implies(needs);
        } else if (wanted.mode() == Mode.DENIED) {
            return given.mode() == Mode.DENIED && needs.implies(has);
        }
        return given.mode() == wanted.mode() && has.equals(needs);
    }

    /** Whether both name the same: one fact, or the list of the same facts. */
    private boolean isTheSame(Reading given, Reading wanted, Map<String, String> names) {
        boolean list = given.mode() == Mode.COUNTED || given.mode() == Mode.GATHERED;
        return given.mode() == wanted.mode()
                && (!list || domains.shape(given).equals(domains.shape(wanted).renamed(renamed(names))));
    }

    /** A name of the general rule that stands for none of the special one is no name of it. */
    private static UnaryOperator<String> renamed(Map<String, String> names) {
        return name -> names.getOrDefault(name, "$general" + name.substring(1));
    }
}
