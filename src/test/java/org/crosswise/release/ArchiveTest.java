package org.crosswise.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of people who mean harm. */
class ArchiveTest {

    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsWrittenIsRead() {
        Map<String, byte[]> files = new TreeMap<>(Map.of("a.yaml", CONTENT, "b/c/d.drl", new byte[0]));

        assertThat(Archive.read(Archive.write(files))).containsExactlyEntriesOf(files);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/cron.d/x",
                "/etc/passwd",
                "a/../../x",
                "a//b",
                "a/",
                "./a",
                "a\\b",
                "C:a",
                "",
                ".",
                "..",
                "A.yaml",
                "a b",
                "a\u0000b",
                "a.b.c",
                "\u202ea",
                "con:",
                "a/b/",
                "~root",
                "a.yaml\n"
            })
    void aPathThatLeavesTheSetIsRefused(String path) {
        byte[] archive = Archive.write(Map.of(path, CONTENT));

        assertThat(refused(archive)).endsWith("is no path of a rule set");
    }

    @Test
    void anEndlessPathIsRefusedAndNotRepeatedWhole() {
        String message = refused(Archive.write(Map.of("a/".repeat(20_000) + "a", CONTENT)));

        assertThat(message).endsWith("is no path of a rule set").hasSizeLessThan(400);
    }

    @Test
    void anEntryThatStandsTwiceIsRefused() {
        Map<String, byte[]> files = new TreeMap<>(Map.of("aa.yaml", CONTENT, "ab.yaml", CONTENT));
        String text = new String(Archive.write(files), StandardCharsets.ISO_8859_1).replace("ab.yaml", "aa.yaml");

        assertThat(refused(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("stands twice in the bundle");
    }

    @Test
    void aSmallFileThatUnfoldsIsRefusedUnread() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("a.yaml"));
            byte[] nothing = new byte[1 << 20];
            for (int megabytes = 0; megabytes < 100; megabytes++) {
                zip.write(nothing);
            }
        }

        assertThat(bytes.size()).isLessThan(200_000);
        assertThat(refused(bytes.toByteArray())).contains("is compressed");
    }

    @Test
    void aLargeFileIsRefused() {
        assertThatCode(() -> Archive.read(Archive.write(Map.of("a.yaml", new byte[RuleFiles.MAX_BYTES]))))
                .doesNotThrowAnyException();
        assertThat(refused(Archive.write(Map.of("a.yaml", new byte[RuleFiles.MAX_BYTES + 1]))))
                .isEqualTo("is larger than 1048576 bytes");
    }

    @Test
    void aLargeBundleIsNotReadToItsEnd(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.zip");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1L << 33);
        }

        RuleSetException refused =
                catchThrowableOfType(RuleSetException.class, () -> Release.open(large, Acceptance.ANY));

        assertThat(refused.issues().get(0).message()).isEqualTo("is larger than 33554432 bytes");
    }

    @Test
    void nothingStandsBesideTheEntries() {
        byte[] archive = Archive.write(Map.of("a.yaml", CONTENT));

        assertThat(refused(joined("x".getBytes(StandardCharsets.UTF_8), archive)))
                .startsWith("no bundle");
        assertThat(refused(joined(archive, "x".getBytes(StandardCharsets.UTF_8))))
                .startsWith("no bundle");
        assertThat(refused(joined(archive, archive))).startsWith("no bundle");
    }

    @Test
    void aCommentAnotherTimeOrAnExtraFieldIsRefused() throws IOException {
        assertThat(refused(zip(new ZipEntry("a.yaml"), "a comment"))).startsWith("no bundle");
        ZipEntry late = new ZipEntry("a.yaml");
        late.setTime(1_700_000_000_000L);
        assertThat(refused(zip(late, ""))).startsWith("no bundle");
        ZipEntry extra = new ZipEntry("a.yaml");
        extra.setExtra(new byte[] {1, 2, 2, 0, 9, 9});
        assertThat(refused(zip(extra, ""))).startsWith("no bundle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no zip at all", "PK", "PK\u0003\u0004"})
    void whatIsNoArchiveIsRefused(String text) {
        assertThat(refused(text.getBytes(StandardCharsets.ISO_8859_1))).startsWith("no bundle");
    }

    @Test
    void anEntryWhoseSumIsWrongIsRefused() {
        byte[] archive = Archive.write(Map.of("a.yaml", CONTENT));
        int at = new String(archive, StandardCharsets.ISO_8859_1).indexOf("content");
        archive[at] = 'k';

        assertThat(refused(archive)).startsWith("no bundle");
    }

    private static byte[] zip(ZipEntry entry, String comment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(0);
            entry.setCrc(0);
            zip.putNextEntry(entry);
            zip.setComment(comment);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] some, byte[] more) {
        byte[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static String refused(byte[] archive) {
        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> Archive.read(archive));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.issues().get(0).code()).isEqualTo(IssueCode.WRONG_BUNDLE);
        return refused.issues().get(0).message();
    }
}
