package org.crosswise.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * A process that assesses with many rule sets, which checks each before it would build and run it: started by
 * {@link NoEffectTest}, which looks at it from outside. It prints a line for each folder: the exit status, and whether a property
 * changed.
 */
final class HostileRun {

    /** Ends with this when it got to the end: nothing else ended it before. */
    static final int FINISHED = 42;

    private static final String DOCUMENT = "{\"findings\": [{\"code\": \"age\", \"value\": 40}, "
            + "{\"code\": \"modifiedThomasHipAngle\", \"side\": \"LEFT\", \"value\": 6, \"pelvisControlled\": true}]}";

    private HostileRun() {}

    /** @param arguments the document to write and read, then the folders; {@code effect:KIND:VALUE} among them shows an effect */
    public static void main(String[] arguments) throws IOException {
        Path document = Files.writeString(Path.of(arguments[0]), DOCUMENT);
        ZoneId.systemDefault(); // Java itself sets user.timezone when the day is asked for the first time.
        Properties before = (Properties) System.getProperties().clone();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            if (folder.startsWith("effect:")) {
                effect(folder.substring("effect:".length()));
            } else {
                int assessed =
                        run("assess", "--without", "stability,would-change", "--rules", folder, document.toString());
                System.out.println(assessed + changed(before));
            }
        }
        System.exit(FINISHED);
    }

    /** The names of the properties that were added, taken away or changed. */
    private static String changed(Properties before) {
        Set<Object> names = new HashSet<>(before.keySet());
        names.addAll(System.getProperties().keySet());
        names.removeIf(
                name -> Objects.equals(before.get(name), System.getProperties().get(name)));
        return names.isEmpty() ? "" : " changed " + names;
    }

    private static int run(String... arguments) {
        ByteArrayOutputStream ignored = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(ignored, true, StandardCharsets.UTF_8);
        return Main.run(out, out, arguments);
    }

    /** What hostile rules would like to do, so that the look from outside is known to see it. */
    private static void effect(String what) throws IOException {
        String kind = what.substring(0, what.indexOf(':'));
        String value = what.substring(what.indexOf(':') + 1);
        switch (kind) {
            case "file" -> Files.writeString(Path.of(value), "x");
            case "process" -> new ProcessBuilder("sleep", value).start();
            case "socket" -> new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(value)).close();
            default -> System.setProperty("crosswise.hostile", "yes");
        }
    }
}
