package org.crosswise.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.crosswise.engine.RuleFiles;

/**
 * Files in a zip archive of one form: stored as they are, all of one time, nothing beside them. The same files give the same
 * bytes on every machine, nothing in it can unfold, and whatever is not of that form is refused: what was read is written again
 * and must give the same bytes. So no entry stands twice, and nothing hides between, before or behind the entries.
 */
final class Archive {

    /** Twelve times the bundled set. */
    static final int MAX_BYTES = 32 << 20;

    /** Long enough for every path of a rule set. */
    private static final int MAX_PATH = 300;

    /** Zip knows no time zone from here on, and no extra field. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Archive() {}

    /** The files in their order. */
    static byte[] write(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String path, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(TIME);
        return entry;
    }

    /** @throws org.crosswise.engine.RuleSetException when the bytes are not what {@link #write} writes */
    static Map<String, byte[]> read(byte[] bytes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                requirePlain(entry);
                byte[] content = zip.readNBytes(RuleFiles.MAX_BYTES + 1);
                if (content.length > RuleFiles.MAX_BYTES) {
                    throw Refusal.wrong(entry.getName(), "is larger than " + RuleFiles.MAX_BYTES + " bytes");
                }
                if (files.put(entry.getName(), content) != null) {
                    throw Refusal.wrong(entry.getName(), "stands twice in the bundle");
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw Refusal.wrong("", "no bundle, or a damaged one: " + e.getMessage());
        } catch (IOException e) {
            throw Refusal.wrong("", "no bundle: it ends too early");
        }
        if (!Arrays.equals(bytes, write(files))) {
            throw Refusal.wrong("", "no bundle as rules pack writes it: something stands in it beside its files");
        }
        return files;
    }

    private static void requirePlain(ZipEntry entry) {
        String path = entry.getName();
        boolean named = path.length() <= MAX_PATH
                && Arrays.stream(path.split("/", -1))
                        .allMatch(name -> RuleFiles.NAME.matcher(name).matches());
        if (!named) {
            throw Refusal.wrong("", "\"" + shown(path) + "\" is no path of a rule set");
        }
        if (entry.getMethod() != ZipEntry.STORED) {
            throw Refusal.wrong(path, "is compressed; rules pack stores files as they are");
        }
    }

    private static String shown(String path) {
        return path.length() <= MAX_PATH ? path : path.substring(0, MAX_PATH) + " …";
    }
}
