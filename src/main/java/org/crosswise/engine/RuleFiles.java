package org.crosswise.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.crosswise.drl.DrlException;
import org.crosswise.drl.Place;
import org.crosswise.drl.RuleFile;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Tables;

/** The files of a rule set by their path below its folder, read once. */
final class RuleFiles implements Tables.Files {

    private static final String BUNDLED = "/org/crosswise/rules/";

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z]+)?");
    private static final long MAX_BYTES = 1 << 20;

    private final Tables.Files origin;
    private final Map<String, byte[]> read = new TreeMap<>();

    private RuleFiles(Tables.Files origin) {
        this.origin = origin;
    }

    /** The rules in the library's own jar. */
    static RuleFiles bundled() {
        return new RuleFiles(path -> {
            InputStream in = RuleFiles.class.getResourceAsStream(BUNDLED + path);
            if (in == null) {
                throw new UnreadableFileException(path, "missing in the jar");
            }
            return in;
        });
    }

    /** The rules in a folder; nothing outside it is read, and no link is followed. */
    static RuleFiles in(Path folder) {
        return new RuleFiles(path -> inside(folder, path));
    }

    private static InputStream inside(Path folder, String path) throws IOException {
        Path file = folder;
        for (String name : path.split("/")) {
            if (!NAME.matcher(name).matches()) {
                throw new UnreadableFileException(path, "\"" + name + "\" is no name for a file of a rule set");
            }
            file = file.resolve(name);
            if (Files.isSymbolicLink(file)) {
                throw new UnreadableFileException(path, "is a link; a rule set holds its files itself");
            }
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException(path, "there is no such file in " + folder);
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new UnreadableFileException(path, "is larger than " + MAX_BYTES + " bytes");
        }
        return Files.newInputStream(file);
    }

    @Override
    public InputStream open(String path) throws IOException {
        byte[] bytes = read.get(path);
        if (bytes == null) {
            try (InputStream in = origin.open(path)) {
                bytes = in.readAllBytes();
            }
            read.put(path, bytes);
        }
        return new ByteArrayInputStream(bytes);
    }

    /** The text of a file; one that is not UTF-8 fails. */
    String text(String path) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(open(path).readAllBytes()))
                .toString();
    }

    /** Where a file stops being UTF-8. */
    Place notText(String path) throws IOException {
        byte[] bytes = open(path).readAllBytes();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
        int lineStart = before.lastIndexOf('\n') + 1;
        return new Place((int) before.chars().filter(c -> c == '\n').count() + 1, before.length() - lineStart + 1);
    }

    /** A rule file that the gate has passed, as a tree. */
    RuleFile parsed(String path) throws IOException {
        try {
            return RuleFile.parse(text(path));
        } catch (DrlException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }

    /** The rule files of all topics, in reading order. */
    static List<String> paths(RuleSet set) {
        List<String> paths = new ArrayList<>();
        for (RuleSet.Stage stage : set.allStages()) {
            stage.topics().forEach(topic -> paths.add(path(stage, topic)));
        }
        return paths;
    }

    /** Where the rules of a topic stand. */
    static String path(RuleSet.Stage stage, String topic) {
        return stage.folder() + "/" + topic + "/" + topic + ".drl";
    }

    /** SHA-256 over the path and content of every table and rule file, as 64 hexadecimal digits. */
    String sha256(RuleSet set) throws IOException {
        List<String> all = new ArrayList<>(paths(set));
        Tables.FILES.forEach(file -> all.add("knowledge/" + file));
        all.add("rule-set.yaml");
        all.sort(null);
        MessageDigest digest = sha256();
        for (String path : all) {
            byte[] content = open(path).readAllBytes();
            digest.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
