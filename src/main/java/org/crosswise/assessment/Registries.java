package org.crosswise.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosswise.knowledge.Nearest;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads the red flags and conditions. None is ever dropped: what cannot be read is listed first and leaves its screen
 * open, and acts as YES when its code is known and nothing else was answered.
 */
final class Registries {

    private final Vocabulary vocabulary;
    private final Dates dates;
    private final Ledger ledger;
    private final Map<Registry, Interview> interviews = new EnumMap<>(Registry.class);
    private final RegistryAttributes ofRedFlags;
    private final RegistryAttributes ofConditions;

    Registries(Vocabulary vocabulary, Dates dates, Ledger ledger) {
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.ledger = ledger;
        for (Registry registry : Registry.values()) {
            interviews.put(registry, new Interview(registry, ledger));
        }
        this.ofRedFlags = RegistryAttributes.ofRedFlags(ledger);
        this.ofConditions = RegistryAttributes.ofConditions(ledger, vocabulary);
    }

    /** What is answered YES, by code. */
    List<List<Item>> present(Registry registry) {
        return interview(registry).present();
    }

    /**
     * How far a registry was asked; to be called last.
     *
     * @param tick place of the tick "all asked", −1 without one
     */
    Screened screened(Registry registry, int tick) {
        return interview(registry).screened(tick, registry.codes(vocabulary).size());
    }

    /** Notes the day of a tick "all asked"; one that cannot be read leaves the screen open. */
    void noteTick(Entry entry) {
        for (Registry registry : Registry.values()) {
            if (registry.tick().equals(entry.code())) {
                boolean unreadable = !(entry.value() instanceof Boolean);
                interview(registry).note(unreadable || dates.isOfOtherDay(entry));
            } else if (entry.code() != null && Nearest.isNear(entry.code(), registry.tick())) {
                interview(registry).note(true);
            }
        }
    }

    /** Judges an entry that was entered as one of {@code asked}. */
    void judge(Registry asked, Entry entry) {
        Registry registry = asked.holds(entry.value(), vocabulary) ? asked : asked.other();
        if (!registry.holds(entry.value(), vocabulary)) {
            interview(asked).note(dates.isOfOtherDay(entry));
            ledger.unread(asked, entry, unregistered(entry.value()));
            return;
        }
        if (registry != asked) {
            String text =
                    entry.value() + " was entered as " + asked.code() + " and is read as " + registry.code() + ".";
            ledger.remark(Remark.Kind.READ_AS_OTHER_REGISTRY, entry.index(), text);
        }
        interview(registry).note(dates.isOfOtherDay(entry));
        read(registry, entry);
    }

    private void read(Registry registry, Entry entry) {
        try {
            Item item = item(registry, entry);
            if (item.answer() != Answer.YES && dates.isHistory(dates.takenOn(entry))) {
                ledger.remark(Remark.Kind.HISTORY_ONLY, entry.index(), Findings.history(item.code(), entry));
            } else {
                interview(registry).add(item);
            }
        } catch (Rejection why) {
            ledger.unread(registry, entry, why);
            actAsYes(registry, entry);
        }
    }

    private Item item(Registry registry, Entry entry) {
        Answer answer = RegistryAttributes.answer(entry);
        Side side = side(registry, Sides.named(entry));
        if (entry.unit() != null) {
            throw new Rejection("wrong-unit", "unit \"" + entry.unit() + "\": expected no unit");
        }
        dates.takenOn(entry);
        RegistryAttributes attributes = registry == Registry.RED_FLAGS ? ofRedFlags : ofConditions;
        return new Item(entry, String.valueOf(entry.value()), answer, side, attributes.of(entry), false);
    }

    private void actAsYes(Registry registry, Entry entry) {
        if (RegistryAttributes.mayBeYes(entry)) {
            Side side = side(registry, null);
            Map<String, String> worse = RegistryAttributes.worsening(entry);
            interview(registry).add(new Item(entry, String.valueOf(entry.value()), Answer.YES, side, worse, true));
        }
    }

    private static Side side(Registry registry, @Nullable Side named) {
        if (registry == Registry.RED_FLAGS) {
            return Sides.midline(named).get(0);
        }
        return named == null ? Side.BILATERAL : named;
    }

    private Rejection unregistered(@Nullable Object value) {
        String hint = value == null ? "" : Nearest.hint(String.valueOf(value), Registry.allCodes(vocabulary));
        return new Rejection("not-in-registry", "expected a code of the registry" + hint);
    }

    private Interview interview(Registry registry) {
        return Objects.requireNonNull(interviews.get(registry));
    }
}
