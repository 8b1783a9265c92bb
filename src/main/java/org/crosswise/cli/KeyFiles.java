package org.crosswise.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.release.Keys;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the keys that options name. Nothing of a file's content is told. */
final class KeyFiles {

    private KeyFiles() {}

    private interface Reading<K> {
        K of(Path file) throws IOException;
    }

    /**
     * The keys of {@code --trust}.
     *
     * @throws ParameterException when one cannot be read
     */
    static List<PublicKey> trusted(List<Path> files, CommandLine command) {
        List<PublicKey> keys = new ArrayList<>();
        files.forEach(
                file -> keys.add(read("--trust", file, "rules key writes it as KEY.pem", Keys::readPublic, command)));
        return keys;
    }

    /**
     * The key of {@code --key}.
     *
     * @throws ParameterException when it cannot be read
     */
    static PrivateKey signing(Path file, CommandLine command) {
        return read("--key", file, "rules key writes it as KEY.key", Keys::readPrivate, command);
    }

    private static <K> K read(String option, Path file, String hint, Reading<K> reading, CommandLine command) {
        try {
            return reading.of(file);
        } catch (NoSuchFileException e) {
            throw new ParameterException(
                    command, option + " " + file + ": there is no such file; expected a key in PEM form: " + hint, e);
        } catch (IOException e) {
            String why = Complaint.words(e);
            String said = why.startsWith(file + ": ") ? why : file + ": cannot be read: " + why;
            throw new ParameterException(command, option + " " + said + "; " + hint, e);
        }
    }
}
