package org.crosswise.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * What the commands that test rules are given: {@code [DIR] [ID…]}.
 *
 * @param folder the rules
 * @param ids topics or rules; everything when there is none
 */
record Tested(Path folder, List<String> ids) {

    private static final String DEFAULT = "rules";

    Tested {
        ids = List.copyOf(ids);
    }

    /** The first argument is the folder when it is one. */
    static Tested of(List<String> arguments, CommandLine command) {
        boolean named = !arguments.isEmpty() && Files.isDirectory(Path.of(arguments.get(0)));
        Path folder = Path.of(named ? arguments.get(0) : DEFAULT);
        if (!Files.isDirectory(folder)) {
            String given = arguments.isEmpty() ? "" : arguments.get(0) + " is no folder, and ";
            throw new ParameterException(command, given + folder + ": there is no such folder");
        }
        return new Tested(folder, arguments.subList(named ? 1 : 0, arguments.size()));
    }
}
