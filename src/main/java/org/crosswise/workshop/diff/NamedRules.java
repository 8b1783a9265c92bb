package org.crosswise.workshop.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.crosswise.engine.Issue;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.crosswise.release.Bundle;
import org.crosswise.release.Opened;
import org.crosswise.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a name of rules stands for. The one place that knows which names there are: a folder, a jar of this
 * library, a bundle of {@code rules pack}, a git revision.
 *
 * @param name as given
 * @param folder where the rules are; below a temporary folder unless the name is a folder's
 * @param kind folder, jar, bundle with how far its signature was verified, or git revision
 * @param unpacked what is deleted on closing, null when nothing was unpacked
 */
public record NamedRules(
        String name, Path folder, String kind, @Nullable TemporaryFolder unpacked) implements AutoCloseable {

    private static final String IN_JAR = "org/crosswise/rules/";

    /**
     * Opens the rules of that name. What is unpacked is not yet checked: rules are hostile until the gate has passed them.
     *
     * @param name a folder, a jar, a bundle, a git revision (its folder {@code rules}) or {@code REVISION:PATH}
     * @param here where paths begin and where git is asked
     * @param trusted keys, one of which must have signed a bundle; when there is none, no signature is verified
     * @throws UnknownRulesException when it is none of them
     * @throws RuleSetException when a bundle is not whole, or not signed by a trusted key
     */
    public static NamedRules open(String name, Path here, List<PublicKey> trusted)
            throws UnknownRulesException, IOException {
        Path path = path(name, here);
        if (path != null && Files.isDirectory(path)) {
            return new NamedRules(name, path, "folder", null);
        } else if (path != null && isBundle(path)) {
            Opened bundle = bundle(name, path, trusted);
            return unpacked(name, "bundle (" + bundle.seal() + ")", folder -> write(bundle.files(), folder));
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

    /** Two names are given: what is wrong is told with the one it is about. */
    private static Opened bundle(String name, Path path, List<PublicKey> trusted) {
        try {
            return Release.look(path, trusted);
        } catch (RuleSetException e) {
            throw new RuleSetException(e.issues().stream()
                    .map(issue -> new Issue(
                            issue.code(),
                            issue.file().isEmpty() ? name : name + "/" + issue.file(),
                            issue.line(),
                            issue.column(),
                            issue.message(),
                            issue.hint()))
                    .toList());
        }
    }

    private static boolean isBundle(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.getEntry(Bundle.MANIFEST) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** Paths of a bundle lead nowhere else: it was opened only because each is a path of a rule set. */
    private static void write(RuleFiles rules, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : rules.released(rules.ruleSet()).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
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
