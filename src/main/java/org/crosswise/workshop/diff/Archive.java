package org.crosswise.workshop.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks rules. Nothing is written outside the folder, no link is made, and what unpacks to too much is refused. */
final class Archive {

    private static final int MAX_FILES = 20_000;
    private static final long MAX_BYTES = 64L << 20;

    private final Path folder;
    private long bytes;

    private Archive(Path folder) {
        this.folder = folder;
    }

    /**
     * Unpacks a part of a jar.
     *
     * @param part the folder in it, with a slash at its end; empty for all
     * @param folder an empty folder
     * @throws UnknownRulesException when there is nothing in that part, or when it is no archive of rules
     */
    static void unpack(Path jar, String part, Path folder) throws UnknownRulesException, IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> files = zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(part))
                    .limit(MAX_FILES + 1L)
                    .toList();
            if (files.isEmpty() || files.size() > MAX_FILES) {
                throw new UnknownRulesException(
                        jar + ": expected rules below \"" + part + "\", found " + files.size() + " files");
            }
            Archive archive = new Archive(folder);
            for (ZipEntry file : files) {
                archive.write(zip, file, file.getName().substring(part.length()));
            }
        } catch (ZipException e) {
            throw new UnknownRulesException(jar + ": is no archive: " + e.getMessage());
        }
    }

    private void write(ZipFile zip, ZipEntry entry, String name) throws UnknownRulesException, IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || name.indexOf('\\') >= 0) {
            throw new UnknownRulesException(zip.getName() + ": \"" + name + "\" leads out of the rules");
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) (MAX_BYTES - bytes + 1));
            bytes += content.length;
            if (bytes > MAX_BYTES) {
                throw new UnknownRulesException(zip.getName() + ": its rules are larger than " + MAX_BYTES + " bytes");
            }
            Files.write(file, content);
        }
    }
}
