package org.crosswise.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crosswise.knowledge.Nearest;
import org.jspecify.annotations.Nullable;

/** Keeps what was rejected or is worth a remark while an assessment is judged. */
final class Ledger {

    private static final Comparator<Invalid> IN_ORDER = Comparator.comparingInt(Invalid::finding)
            .thenComparing(Invalid::side, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<Invalid> unsafe = new ArrayList<>();
    private final List<Invalid> invalid = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** An entry that is not used. */
    void reject(Entry entry, Rejection why) {
        reject(entry, Sides.readable(entry), why);
    }

    /** An entry that is not used on one side. */
    void reject(Entry entry, @Nullable Side side, Rejection why) {
        invalid.add(rejected(entry, side, why));
    }

    /** A red flag or condition that cannot be read, and so leaves its registry open. */
    void unread(Registry registry, Entry entry, Rejection why) {
        unsafe.add(rejected(entry, Sides.readable(entry), why));
        unread.add(new Unread(entry.index(), registry.code()));
    }

    void remark(Remark.Kind kind, int finding, String text) {
        remarks.add(new Remark(kind, finding, text));
    }

    /** Whether an entry with this code, or one nearly spelled so, was rejected. */
    boolean rejects(String code) {
        return invalid.stream().anyMatch(i -> i.code() != null && Nearest.isNear(i.code(), code));
    }

    /** Whether an entry with exactly this code was rejected. */
    boolean hasRejected(String code) {
        return invalid.stream().anyMatch(i -> code.equals(i.code()));
    }

    boolean hasUnread(Registry registry) {
        return unread.stream().anyMatch(u -> u.code().equals(registry.code()));
    }

    List<Unread> unread() {
        return unread.stream().sorted(Comparator.comparingInt(Unread::index)).toList();
    }

    /** Red flags and conditions first, each group in the order of the document. */
    List<Invalid> invalid() {
        return Stream.concat(unsafe.stream().sorted(IN_ORDER), invalid.stream().sorted(IN_ORDER))
                .toList();
    }

    List<Remark> remarks() {
        return remarks.stream().sorted(Comparator.comparingInt(Remark::finding)).toList();
    }

    private static Invalid rejected(Entry entry, @Nullable Side side, Rejection why) {
        return new Invalid(entry.index(), entry.code(), side, entry.value(), why.problem(), why.text());
    }
}
