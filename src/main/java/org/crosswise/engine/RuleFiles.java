package org.crosswise.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.crosswise.drl.DrlException;
import org.crosswise.drl.Place;
import org.crosswise.drl.RuleFile;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Tables;

/**
 * The files of a rule set by their path below its folder, each read once: whoever checks them, runs them and packs them sees the
 * same bytes. Not for use by several threads.
 */
public final class RuleFiles implements Tables.Files {

    /** The largest file of a rule set, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    /** A name of a file or folder of a rule set. */
    public static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z]+)?");

    private static final List<String> CORPUS = List.of("corpus/healthy", "corpus/regression");

    private final Origin origin;
    private final Map<String, byte[]> read = new TreeMap<>();

    private RuleFiles(Origin origin) {
        this.origin = origin;
    }

    /** The rules in the library's own jar. */
    static RuleFiles bundled() {
        return new RuleFiles(new JarOrigin());
    }

    /** The rules in a folder; nothing outside it is read, and no link is followed. */
    public static RuleFiles in(Path folder) {
        return new RuleFiles(new FolderOrigin(folder));
    }

    /** Rules that were read already, by their path. */
    public static RuleFiles of(Map<String, byte[]> content) {
        return new RuleFiles(new PackedOrigin(new TreeMap<>(content)));
    }

    @Override
    public InputStream open(String path) throws IOException {
        byte[] bytes = read.get(path);
        if (bytes == null) {
            try (InputStream in = origin.open(path)) {
                bytes = in.readNBytes(MAX_BYTES + 1);
            }
            if (bytes.length > MAX_BYTES) {
                throw new UnreadableFileException(path, "is larger than " + MAX_BYTES + " bytes");
            }
            read.put(path, bytes);
        }
        return new ByteArrayInputStream(bytes);
    }

    /**
     * Name, version and stages of the set, from {@code rule-set.yaml}.
     *
     * @throws RuleSetException when that file is not what it should be
     */
    public RuleSet ruleSet() {
        return Loading.of(() -> new Tables(this).ruleSet());
    }

    /** Whether there is something of that path, be it a file that can be read or not. */
    public boolean has(String path) {
        return origin.has(path);
    }

    /** Why a file cannot be read because of what it is; empty when it can. */
    public Optional<Issue> unreadable(String path) {
        return Loading.of(() -> {
            try {
                open(path).close();
                return Optional.empty();
            } catch (UnreadableFileException e) {
                return Optional.of(e.issue());
            }
        });
    }

    /** The names of the folders in a folder, sorted; the empty path is the set's own folder. */
    public List<String> folders(String path) {
        return Loading.of(() -> origin.folders(path));
    }

    /** The names of the plain files in a folder, sorted; the empty path is the set's own folder. */
    public List<String> files(String path) {
        return Loading.of(() -> origin.files(path));
    }

    /** The names of the links in a folder, sorted; none is ever followed. */
    public List<String> links(String path) {
        return Loading.of(() -> origin.links(path));
    }

    /** The clients of the corpus, healthy people first. */
    public List<String> corpus() {
        return Loading.of(() -> {
            List<String> clients = new ArrayList<>();
            for (String folder : CORPUS) {
                origin.files(folder).forEach(name -> clients.add(folder + "/" + name));
            }
            return clients;
        });
    }

    /**
     * Everything that belongs to the set and is released with it: tables, rules, cases and corpus, by path.
     *
     * @throws RuleSetException when one of them is missing or cannot be read
     */
    public SortedMap<String, byte[]> released(RuleSet set) {
        return Loading.of(() -> {
            SortedMap<String, byte[]> content = new TreeMap<>();
            for (String path : releasedPaths(set)) {
                content.put(path, open(path).readAllBytes());
            }
            return content;
        });
    }

    private List<String> releasedPaths(RuleSet set) {
        List<String> paths = new ArrayList<>(hashed(set));
        set.allStages().forEach(stage -> stage.topics().forEach(topic -> paths.add(casesPath(stage, topic))));
        paths.addAll(corpus());
        return paths;
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

    /** Where the cases of a topic stand. */
    public static String casesPath(RuleSet.Stage stage, String topic) {
        return stage.folder() + "/" + topic + "/cases.yaml";
    }

    /** SHA-256 over the path and content of every table and rule file, as 64 hexadecimal digits. */
    public String sha256(RuleSet set) {
        return sha256(hashed(set));
    }

    /** SHA-256 over the path and content of every table, as 64 hexadecimal digits. */
    public String sha256OfTables() {
        return sha256(tables());
    }

    private static List<String> hashed(RuleSet set) {
        List<String> all = new ArrayList<>(paths(set));
        all.addAll(tables());
        all.add("rule-set.yaml");
        return all;
    }

    private static List<String> tables() {
        return Tables.FILES.stream().map(file -> "knowledge/" + file).toList();
    }

    private String sha256(List<String> paths) {
        return Loading.of(() -> {
            MessageDigest digest = sha256();
            for (String path : paths.stream().sorted().toList()) {
                byte[] content = open(path).readAllBytes();
                digest.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest());
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
