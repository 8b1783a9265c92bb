package org.crosswise.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files that the page is made of. */
@FunctionalInterface
interface PageFiles {

    /** Those that come with the library. */
    PageFiles BUNDLED = path -> {
        try (InputStream in = PageFiles.class.getResourceAsStream("page/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the page cannot be read: " + path, e);
        }
    };

    /** The text of a file, empty when there is none. */
    Optional<String> find(String path);

    /** The text of a file that must be there. */
    default String text(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("a file of the page is missing: " + path));
    }
}
