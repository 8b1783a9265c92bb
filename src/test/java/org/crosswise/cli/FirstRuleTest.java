package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/rules/first-rule.md} shows is what happens: each file is written and each command is run, as they stand
 * there. In the nightly profile each is a process in that folder, and those that compile all rules are run too.
 */
class FirstRuleTest {

    private static final boolean WHOLE = Boolean.getBoolean("first.rule.whole");
    private static final Path PAGE = Path.of("docs", "rules", "first-rule.md");

    private static final Pattern STEP =
            Pattern.compile("(?s)Write into `(?<file>[^`]+)`:\\n\\n```\\w+\\n(?<text>.*?)```"
                    + "|Add to the end of `(?<grown>[^`]+)`:\\n\\n```\\w+\\n(?<more>.*?)```"
                    + "|In `(?<changed>[^`]+)` replace `(?<from>[^`]+)` by `(?<to>[^`]+)`"
                    + "|```console\\n\\$ (?<command>[^\\n]+)\\n(?<said>.*?)```");

    private static final List<String> COMPILING = List.of("diff", "pack", "assess");

    @TempDir
    Path folder;

    @Test
    void thePageShowsWhatHappens() throws Exception {
        int commands = 0;
        Matcher step = STEP.matcher(Files.readString(PAGE));
        while (step.find()) {
            if (step.group("file") != null) {
                Files.writeString(folder.resolve(step.group("file")), step.group("text"));
            } else if (step.group("grown") != null) {
                Path file = folder.resolve(step.group("grown"));
                Files.writeString(file, step.group("more"), StandardOpenOption.APPEND);
            } else if (step.group("changed") != null) {
                replace(folder.resolve(step.group("changed")), step.group("from"), step.group("to"));
            } else {
                run(step.group("command"), step.group("said"));
                commands++;
            }
        }

        assertThat(commands).isEqualTo(13);
    }

    private void run(String command, String said) throws Exception {
        if (command.equals("cp -r rules house")) {
            copy(Path.of("rules"), folder.resolve("rules"));
            copy(Path.of("rules"), folder.resolve("house"));
            return;
        }
        assertThat(command).startsWith("crosswise ");
        String[] words = command.substring("crosswise ".length()).split(" ");
        boolean compiles = COMPILING.contains(words[0]) || COMPILING.contains(words[1]);
        if (WHOLE) {
            Program.Run run = Program.runIn(folder, words);
            assertThat(run.out() + run.err()).as(command).matches(pattern(said));
        } else if (!compiles) {
            CommandRun run = CommandRun.of(inFolder(words));
            assertThat((run.out() + run.err()).replace(folder + "/", ""))
                    .as(command)
                    .matches(pattern(said));
        }
    }

    /** This process cannot change its folder: what names the copied rules names them as a whole. */
    private String[] inFolder(String... words) {
        return Stream.of(words)
                .map(word -> word.startsWith("house") || word.equals("lead")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
    }

    /** A line {@code …} stands for any lines, one within a line for anything in it. */
    private static Pattern pattern(String said) {
        StringBuilder pattern = new StringBuilder();
        said.lines().forEach(line -> {
            if (line.equals("…")) {
                pattern.append("(?:.*\\n)*?");
            } else {
                for (String part : line.split("(?<=…)|(?=…)")) {
                    pattern.append(part.equals("…") ? ".*?" : Pattern.quote(part));
                }
                pattern.append("\\n");
            }
        });
        return Pattern.compile(pattern.toString());
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).containsOnlyOnce(from);
        Files.writeString(file, text.replace(from, to));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
