package org.crosswise.workshop.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a name of rules stands for. The one place that knows which names there are: a folder, a jar of this
 * library, a git revision.
 *
 * @param name as given
 * @param folder where the rules are; below a temporary folder unless the name is a folder's
 * @param kind folder, jar or git revision
 * @param unpacked what is deleted on closing, null when nothing was unpacked
 */
public record NamedRules(
        String name, Path folder, String kind, @Nullable TemporaryFolder unpacked) implements AutoCloseable {

    private static final String IN_JAR = "org/crosswise/rules/";

    /**
     * Opens the rules of that name. What is unpacked is not yet checked: rules are hostile until the gate has passed them.
     *
     * @param name a folder, a jar, a git revision (its folder {@code rules}) or {@code REVISION:PATH}
     * @param here where paths begin and where git is asked
     * @throws UnknownRulesException when it is none of them
     */
    public static NamedRules open(String name, Path here) throws UnknownRulesException, IOException {
        Path path = path(name, here);
        if (path != null && Files.isDirectory(path)) {
            return new NamedRules(name, path, "folder", null);
        } else if (path != null && isArchive(path)) {
            return unpacked(name, "jar", folder -> Archive.unpack(path, IN_JAR, folder));
        }
        GitRevision revision = new GitRevision(name, here);
        return unpacked(name, "git revision", revision::unpack);
    }

    private interface Unpacking {
        void into(Path folder) throws UnknownRulesException, IOException;
    }

    private static NamedRules unpacked(String name, String kind, Unpacking unpacking)
            throws UnknownRulesException, IOException {
        TemporaryFolder temporary = TemporaryFolder.create();
        boolean done = false;
        try {
            Path folder = Files.createDirectory(temporary.path().resolve("rules"));
            unpacking.into(folder);
            done = true;
            return new NamedRules(name, folder, kind, temporary);
        } finally {
            if (!done) {
                temporary.close();
            }
        }
    }

    private static @Nullable Path path(String name, Path here) {
        try {
            return here.resolve(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean isArchive(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path) && (name.endsWith(".jar") || name.endsWith(".zip"));
    }

    /** What the reader calls it: kind and name. */
    public String told() {
        return kind + " " + name;
    }

    @Override
    public void close() throws IOException {
        if (unpacked != null) {
            unpacked.close();
        }
    }
}
