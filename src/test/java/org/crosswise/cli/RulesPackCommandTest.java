package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.crosswise.release.ChangedBundle;
import org.crosswise.release.TinySet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules key}, {@code rules pack} and {@code assess --rules BUNDLE} as a clinical lead and a clinic use them. */
class RulesPackCommandTest {

    @TempDir
    Path parent;

    private TinySet set = null;
    private String rules = "";
    private String bundle = "";
    private String client = "";

    private record Run(int status, String out, String err) {}

    @BeforeEach
    void aSet() throws IOException {
        set = TinySet.in(parent);
        rules = set.path().toString();
        bundle = parent.resolve("tiny.zip").toString();
        client = Files.write(parent.resolve("client.json"), TinySet.SHORT_THIGH.toJson())
                .toString();
    }

    @Test
    void whatALeadSignsAClinicThatTrustsTheLeadUses() throws IOException {
        String lead = key("lead");
        Run packed = run("rules", "pack", rules, "-o", bundle, "--key", lead + ".key");
        byte[] first = Files.readAllBytes(Path.of(bundle));

        assertThat(packed)
                .isEqualTo(new Run(
                        0, "Packed tiny 1 into " + bundle + ": 4 cases and 1 client as expected, signed.\n", ""));
        assertThat(run("rules", "pack", rules, "-o", bundle, "--key", lead + ".key")
                        .status())
                .isZero();
        assertThat(Files.readAllBytes(Path.of(bundle))).isEqualTo(first);

        Run used = run("assess", "--rules", bundle, "--trust", key("other") + ".pem", "--trust", lead + ".pem", client);
        assertThat(used.err()).isEmpty();
        assertThat(used.status()).isZero();
        assertThat(used.out()).contains("Rule set tiny 1, sha256 ");

        Run old = run("assess", "--rules", bundle, "--trust", lead + ".pem", "--at-least", "1.0.1", client);
        assertThat(old.status()).isEqualTo(3);
        assertThat(old.out()).isEmpty();
        assertThat(old.err()).isEqualTo("""
                crosswise: the rules are not used:
                %s/rule-set.yaml: error too-old: tiny 1: expected version 1.0.1 or later
                  page: docs/checks/too-old.md
                """.formatted(bundle));

        assertThat(old.err()).endsWith(shown("too-old"));

        Path other = parent.resolve("other.pem");
        assertThat(run("assess", "--rules", bundle, "--trust", other.toString(), client)
                        .err())
                .endsWith(shown("wrong-signature"));
        assertThat(run("assess", "--rules", rules, "--trust", lead + ".pem", client)
                        .err())
                .contains(rules + ": error wrong-signature: a folder is not signed");
    }

    @Test
    void aBundleThatWasChangedIsTold() throws IOException {
        run("rules", "pack", rules, "-o", bundle);
        Map<String, String> changed = Map.of("90-notices/thigh/thigh.drl", "// nothing");
        Files.write(Path.of(bundle), ChangedBundle.of(Files.readAllBytes(Path.of(bundle)), changed));

        assertThat(run("assess", "--rules", bundle, client).err()).endsWith(shown("wrong-bundle"));
    }

    /** What the page shows to be avoided, from behind the name of its bundle. */
    private static String shown(String page) throws IOException {
        String text = Files.readString(Path.of("docs/checks/" + page + ".md"));
        String avoid = text.substring(text.indexOf("```\n") + "```\n".length(), text.indexOf("```\n\n"));
        assertThat(avoid).startsWith("tiny.zip/");
        return avoid.substring("tiny.zip".length());
    }

    @Test
    void withoutAKeyNothingIsSigned() {
        Run packed = run("rules", "pack", rules, "-o", bundle);

        assertThat(packed.out()).endsWith("as expected, not signed.\n");
        assertThat(run("assess", "--rules", bundle, client).out()).contains("Rule set tiny 1, sha256 ");
    }

    @Test
    void whatFailsIsToldAndNothingIsWritten() throws IOException {
        Files.writeString(Path.of(bundle), "the last release");
        set.cases("thigh/short: notice PACKAGE");

        Run packed = run("rules", "pack", rules, "-o", bundle);

        assertThat(packed.status()).isEqualTo(1);
        assertThat(packed.out()).isEqualTo("""
                %s/90-notices/thigh/cases.yaml:2: error failed-case: a short thigh: thigh/short: expected [notice PACKAGE], concluded [notice DEEP_WORK]
                  page: docs/checks/failed-case.md
                Not packed. Findings: 1
                """.formatted(rules));
        assertThat(Path.of(bundle)).hasContent("the last release");
        assertThat(parent.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aSetWithoutClientsIsNotReleased() throws IOException {
        Files.delete(set.path().resolve("corpus/regression/short-thigh.yaml"));

        assertThat(run("rules", "pack", rules, "-o", bundle).out())
                .contains("corpus: error failed-client: there is no client");
    }

    @Test
    void theKeyThatSignsIsForItsOwnerAlone() throws IOException {
        String lead = key("lead");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(lead + ".key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyIsNeverReplaced() throws IOException {
        String lead = key("lead");
        String before = Files.readString(Path.of(lead + ".key"));

        assertThat(run("rules", "key", "-o", lead).status()).isEqualTo(2);
        Files.delete(Path.of(lead + ".pem"));
        assertThat(run("rules", "key", "-o", lead).err()).contains("lead.key is there already");
        assertThat(Path.of(lead + ".key")).hasContent(before);
    }

    @Test
    void wrongUsageEndsWithTwo() {
        String lead = key("lead");

        assertThat(run("rules", "pack", parent.resolve("nowhere").toString(), "-o", bundle)
                        .status())
                .isEqualTo(2);
        assertThat(run("rules", "pack", rules).err()).contains("-o");
        assertThat(run("rules", "pack", rules, "-o", rules + "/no/where.zip").err())
                .contains("there is no folder");
        assertThat(run("rules", "key", "-o", rules + "/no/where").status()).isEqualTo(2);
        assertThat(run("rules", "pack", rules, "-o", bundle, "--key", lead + ".pem")
                        .err())
                .contains("--key " + lead
                        + ".pem: expected a PRIVATE KEY, found a PUBLIC KEY; rules key writes it as KEY.key");
        assertThat(run("rules", "pack", rules, "-o", bundle, "--key", "nowhere.key")
                        .err())
                .startsWith("--key nowhere.key: there is no such file; expected a key in PEM form");
        assertThat(run("rules", "pack", rules, "-o", bundle, "--key", client).err())
                .startsWith("--key " + client + ": expected one PRIVATE KEY in PEM form");
        assertThat(run("assess", "--rules", rules, "--trust", lead + ".key", client)
                        .err())
                .contains("expected a PUBLIC KEY, found a PRIVATE KEY");
        assertThat(run("assess", "--rules", rules, "--trust", "nowhere.pem", client)
                        .err())
                .contains("--trust nowhere.pem: there is no such file");
        assertThat(run("assess", "--rules", rules, "--at-least", "new", client).status())
                .isEqualTo(2);
        assertThat(run("assess", "--trust", lead + ".pem", client).err()).contains("--rules PATH, which is missing");
        assertThat(run("assess", "--rules", parent.resolve("nowhere").toString(), client)
                        .status())
                .isEqualTo(3);
    }

    private String key(String name) {
        String path = parent.resolve(name).toString();
        assertThat(run("rules", "key", "-o", path))
                .isEqualTo(new Run(
                        0,
                        path + ".key signs rules: keep it secret.\n" + path
                                + ".pem is for whoever uses them: assess --trust " + path + ".pem\n",
                        ""));
        return path;
    }

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
