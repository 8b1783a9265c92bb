package org.crosswise.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where a command writes. */
final class Target {

    private Target() {}

    /** Known before anything that takes long. */
    static void requireFolder(CommandSpec spec, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "-o " + file + ": there is no folder " + folder);
        }
    }
}
