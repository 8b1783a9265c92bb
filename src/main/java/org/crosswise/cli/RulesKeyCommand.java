package org.crosswise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.crosswise.release.Keys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes the keys that sign rule sets and that are trusted. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = "Makes a pair of Ed25519 keys: NAME.key signs (rules pack --key) and is kept secret, NAME.pem is "
                + "given to whoever uses the rules (assess --trust).",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:both files are written", "2:wrong usage, or one of the files is there already"})
final class RulesKeyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "-o", required = true, paramLabel = "NAME", description = "The files' name without its ending.")
    @SuppressWarnings("NullAway.Init")
    private Path name;

    @Override
    public Integer call() throws IOException {
        Path secret = named(".key");
        Path shared = named(".pem");
        if (Files.exists(shared)) {
            throw new ParameterException(spec.commandLine(), shared + " is there already; a key is never replaced");
        }
        KeyPair pair = Keys.generate();
        writeForOwner(secret, Keys.pem(pair.getPrivate()));
        Files.writeString(shared, Keys.pem(pair.getPublic()), StandardOpenOption.CREATE_NEW);
        PrintWriter out = spec.commandLine().getOut();
        out.println(secret + " signs rules: keep it secret.");
        out.println(shared + " is for whoever uses them: assess --trust " + shared);
        out.flush();
        return ExitStatus.DONE;
    }

    private Path named(String ending) {
        return name.resolveSibling(name.getFileName() + ending);
    }

    /** Nobody else may ever read it, not even while it is being written. */
    private void writeForOwner(Path file, String text) throws IOException {
        FileAttribute<?>[] onlyOwner = isPosix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        EnumSet<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel out = Files.newByteChannel(file, options, onlyOwner)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(spec.commandLine(), file + " is there already; a key is never replaced", e);
        }
    }

    private static boolean isPosix(Path file) throws IOException {
        FileStore store = Files.getFileStore(file.toAbsolutePath().getParent());
        return store.supportsFileAttributeView("posix");
    }
}
