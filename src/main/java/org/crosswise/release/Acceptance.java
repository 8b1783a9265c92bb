package org.crosswise.release;

import java.security.PublicKey;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a rule set from outside must show before it is used.
 *
 * @param trusted keys, one of which must have signed it; when there is none, only what is not signed is accepted
 * @param atLeast the oldest version accepted, such as 1.2
 */
public record Acceptance(List<PublicKey> trusted, String atLeast) {

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}){0,9}");

    /** Any version, and no signature. */
    public static final Acceptance ANY = new Acceptance(List.of(), "0");

    /** @throws IllegalArgumentException when the version is none */
    public Acceptance {
        trusted = List.copyOf(trusted);
        if (!VERSION.matcher(atLeast).matches()) {
            throw new IllegalArgumentException(
                    "atLeast \"" + atLeast + "\": expected a version: numbers joined by dots, such as 1.2.0");
        }
    }

    /** The same, trusting one key more. From the first on, whatever is not signed is refused. */
    public Acceptance trusting(PublicKey key) {
        return new Acceptance(Stream.concat(trusted.stream(), Stream.of(key)).toList(), atLeast);
    }

    /** The same, from this version on. */
    public Acceptance from(String version) {
        return new Acceptance(trusted, version);
    }
}
