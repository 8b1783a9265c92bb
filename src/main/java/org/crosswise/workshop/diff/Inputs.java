package org.crosswise.workshop.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswise.engine.RuleSource;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.workshop.Case;
import org.crosswise.workshop.CaseFile;
import org.crosswise.workshop.CaseFileException;
import org.crosswise.workshop.Client;
import org.crosswise.workshop.ClientFile;

/**
 * Everything that both sets are asked about: the clients of a corpus, and what the cases of both sets give.
 *
 * @param all clients by path, then cases in reading order; no document twice among the cases
 * @param unread files of cases that cannot be read, and why
 * @param newer the cases of the newer set with what they expect, in reading order
 */
public record Inputs(List<Input> all, List<String> unread, List<Case> newer) {

    public Inputs {
        all = List.copyOf(all);
        unread = List.copyOf(unread);
        newer = List.copyOf(newer);
    }

    /**
     * Reads them.
     *
     * @param corpus a folder of clients, or of folders of clients
     * @throws CaseFileException when a client is none, by the tables of either set
     * @throws IOException when the corpus cannot be read
     */
    public static Inputs read(Path corpus, Edition before, Edition now) throws IOException {
        List<Input> all = new ArrayList<>(clients(corpus, before, now));
        List<String> unread = new ArrayList<>();
        Set<List<String>> known = new HashSet<>();
        List<Case> newer = cases(now, unread);
        for (List<Case> cases : List.of(newer, cases(before, unread))) {
            for (Case each : cases) {
                if (known.add(List.of(each.document(), Objects.requireNonNullElse(each.before(), "")))) {
                    all.add(new Input(Input.CASES, each.topic() + ": " + each.name(), each.document(), each.before()));
                }
            }
        }
        return new Inputs(all, unread, newer);
    }

    /** Whether there is a client in a folder. */
    public static boolean anyIn(Path corpus) throws IOException {
        return !files(corpus).isEmpty();
    }

    /** How many clients there are. */
    public int clients() {
        return (int) all.stream().filter(Input::isClient).count();
    }

    /** How many cases there are. */
    public int cases() {
        return all.size() - clients();
    }

    private static List<Input> clients(Path corpus, Edition before, Edition now) throws IOException {
        List<Input> clients = new ArrayList<>();
        for (Path file : files(corpus)) {
            Client client = client(file, before, now);
            Path group = corpus.relativize(file.getParent());
            String name = group.toString().isEmpty() ? String.valueOf(corpus.getFileName()) : group.toString();
            clients.add(new Input(name, client.name(), client.document(), null));
        }
        return clients;
    }

    private static List<Path> files(Path corpus) throws IOException {
        try (Stream<Path> walked = Files.walk(corpus)) {
            return walked.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** What only the older tables know may stand in a client too. */
    private static Client client(Path file, Edition before, Edition now) throws IOException {
        try {
            return ClientFile.read(file, now.source().vocabulary());
        } catch (CaseFileException e) {
            return client(file, before.source().vocabulary(), e);
        }
    }

    private static Client client(Path file, Vocabulary older, CaseFileException problem) throws IOException {
        try {
            return ClientFile.read(file, older);
        } catch (CaseFileException e) {
            throw problem;
        }
    }

    private static List<Case> cases(Edition edition, List<String> unread) throws IOException {
        RuleSource source = edition.source();
        List<Case> cases = new ArrayList<>();
        for (RuleSet.Stage stage : source.set().allStages()) {
            for (String topic : stage.topics()) {
                Path file =
                        edition.folder().resolve(stage.folder()).resolve(topic).resolve("cases.yaml");
                try {
                    if (Files.isRegularFile(file)) {
                        cases.addAll(CaseFile.read(file, source.vocabulary()));
                    }
                } catch (CaseFileException e) {
                    String place = edition.folder() + "/";
                    unread.add(edition.name() + ": "
                            + String.valueOf(e.getMessage()).replace(place, ""));
                }
            }
        }
        return cases;
    }
}
