package org.crosswise.workshop.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Rules as they stand in a git revision. Git runs as a process of its own; the working tree is left alone. */
final class GitRevision {

    private static final long MAX_SECONDS = 60;

    private final String name;
    private final Path here;

    /**
     * @param name a revision, for its folder {@code rules} below this folder; or {@code REVISION:PATH}
     * @param here a folder of the repository
     */
    GitRevision(String name, Path here) {
        this.name = name;
        this.here = here;
    }

    private record Ended(int status, String out, String err) {}

    /** Writes the rules of the revision into an empty folder. */
    void unpack(Path folder) throws UnknownRulesException, IOException {
        Path zip = folder.resolveSibling("revision.zip");
        String tree = tree();
        Ended top = git("rev-parse", "--show-toplevel");
        Ended archived = git("-C", top.out(), "archive", "--format=zip", "--output=" + zip.toAbsolutePath(), tree);
        if (archived.status() != 0) {
            throw unknown(archived.err());
        }
        Archive.unpack(zip, "", folder);
    }

    private String tree() throws UnknownRulesException, IOException {
        if (name.startsWith("-")) {
            throw unknown("a revision does not begin with a hyphen");
        }
        boolean withPath = name.indexOf(':') > 0;
        if (!withPath) {
            Ended revision = git("rev-parse", "--verify", "--end-of-options", name + "^{commit}");
            if (revision.status() != 0) {
                throw unknown(revision.err());
            }
        }
        Ended tree = git("rev-parse", "--verify", "--end-of-options", withPath ? name : name + ":./rules");
        if (tree.status() != 0) {
            throw unknown(tree.err());
        }
        return tree.out();
    }

    private UnknownRulesException unknown(String git) {
        return new UnknownRulesException("\"" + name + "\" stands for no rules\n  tried a folder, jar or bundle in "
                + here.toAbsolutePath() + ": there is none of that name\n  tried a git revision: "
                + git.lines().findFirst().orElse("git gave no reason"));
    }

    private Ended git(String... words) throws UnknownRulesException, IOException {
        try (TemporaryFolder said = TemporaryFolder.create()) {
            Path out = said.path().resolve("out");
            Path err = said.path().resolve("err");
            List<String> command = new ArrayList<>(List.of("git"));
            command.addAll(List.of(words));
            int status = status(new ProcessBuilder(command)
                    .directory(here.toAbsolutePath().toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(
                            Files.createFile(said.path().resolve("in")).toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile()));
            return new Ended(status, text(out), text(err));
        }
    }

    private int status(ProcessBuilder git) throws UnknownRulesException {
        try {
            Process process = git.start();
            if (process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw unknown("git did not end within " + MAX_SECONDS + " seconds");
        } catch (IOException e) {
            throw unknown("git cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown("interrupted");
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }
}
