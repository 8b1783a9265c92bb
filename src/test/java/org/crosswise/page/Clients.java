package org.crosswise.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.crosswise.Bundled;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Entry;
import org.crosswise.knowledge.FindingKind;

/** Documents that therapists open, as files, and what they hold. */
final class Clients {

    static final String EMERGENCY_FLAG = "CES_BILATERAL_DEFICIT";

    private static final Path FOLDER = folder();

    /** Each side has a degree of its own. */
    static final Path UNEQUAL =
            Path.of("src/test/resources/org/crosswise/unequal-sides.json").toAbsolutePath();

    private Clients() {}

    static Assessment deskWorker() {
        return example("desk-worker.yaml");
    }

    static Assessment deskWorkerLater() {
        return example("desk-worker-five-weeks-later.yaml");
    }

    private static Assessment example(String name) {
        try {
            return Assessment.read(Path.of("docs/examples", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path fileOf(Assessment assessment) {
        return file("client.json", new String(assessment.toJson(), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A file with this text; the name is what the page tells. */
    static Path file(String name, String text) {
        try {
            return Files.writeString(Files.createTempDirectory(FOLDER, "file").resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("crosswise-page");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a document says, a line for each finding and side; the order and the units say nothing. */
    static List<String> findings(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        for (Entry entry : assessment.entries()) {
            sides(entry)
                    .forEach(side -> lines.add(
                            entry.code() + " " + side + " " + entry.value() + " " + new TreeMap<>(entry.attributes())));
        }
        Collections.sort(lines);
        return lines;
    }

    private static List<String> sides(Entry entry) {
        FindingKind kind = Bundled.CROSSWISE.vocabulary().findings().get(String.valueOf(entry.code()));
        boolean both = kind != null && entry.side() == null && kind.sides() == FindingKind.Sides.BOTH_WHEN_ABSENT;
        return both || "BILATERAL".equals(entry.side())
                ? List.of("LEFT", "RIGHT")
                : List.of(String.valueOf(entry.side()));
    }
}
