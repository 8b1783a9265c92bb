package org.crosswise.workshop.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.crosswise.release.Bundle;
import org.crosswise.release.Keys;
import org.crosswise.release.Proven;
import org.crosswise.release.TinySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of rules: folders, jars and git revisions, and what is none of them. */
class NamedRulesTest {

    @TempDir
    private Path here;

    @Test
    void aFolderIsUsedWhereItIs() throws Exception {
        Path folder = Files.createDirectory(here.resolve("mine"));

        try (NamedRules rules = NamedRules.open("mine", here, List.of())) {
            assertThat(rules.folder()).isEqualTo(folder);
            assertThat(rules.told()).isEqualTo("folder mine");
        }
        assertThat(folder).exists();
    }

    @Test
    void aJarIsUnpackedAndClearedAway() throws Exception {
        jar("org/crosswise/rules/rule-set.yaml", "org/crosswise/rules/knowledge/findings.yaml", "org/other/File.class");

        Path folder;
        try (NamedRules rules = NamedRules.open("library.jar", here, List.of())) {
            folder = rules.folder();
            assertThat(folder.resolve("rule-set.yaml")).hasContent("content");
            assertThat(folder.resolve("knowledge/findings.yaml")).exists();
            assertThat(folder.resolve("File.class")).doesNotExist();
        }
        assertThat(folder.getParent()).doesNotExist();
    }

    @Test
    void aJarWithoutRulesIsRefused() throws Exception {
        jar("org/other/File.class");

        refused("library.jar", "expected rules below \"org/crosswise/rules/\", found 0 files");
    }

    @Test
    void aJarThatLeadsOutOfItsFolderWritesNothing() throws Exception {
        jar("org/crosswise/rules/../../../../../escaped-rules.yaml");

        refused("library.jar", "leads out of the rules");
    }

    @Test
    void whatIsNoArchiveIsRefused() throws Exception {
        Files.writeString(here.resolve("broken.jar"), "no archive");

        refused("broken.jar", "is no archive");
    }

    @Test
    void aBundleIsUnpackedAndSaysHowFarItWasVerified() throws Exception {
        RuleFiles set = RuleFiles.in(TinySet.in(here).path());
        KeyPair lead = Keys.generate();
        Files.write(here.resolve("plain.zip"), Bundle.pack(set, new Proven(4, 1), null));
        Files.write(here.resolve("signed.bundle"), Bundle.pack(set, new Proven(4, 1), lead.getPrivate()));

        assertThat(told("plain.zip", List.of())).isEqualTo("bundle (not signed) plain.zip");
        assertThat(told("signed.bundle", List.of()))
                .isEqualTo("bundle (signed, and not verified: no key is trusted) signed.bundle");
        assertThat(told("signed.bundle", List.of(lead.getPublic())))
                .isEqualTo("bundle (signed by a trusted key) signed.bundle");
        assertThatThrownBy(() -> told("signed.bundle", List.of(Keys.generate().getPublic())))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining(
                        "signed.bundle/signature: error wrong-signature: the signature is by none of the trusted keys");
        assertThatThrownBy(() -> told("plain.zip", List.of(lead.getPublic())))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("the bundle is not signed");
    }

    private String told(String name, List<PublicKey> trusted) throws Exception {
        try (NamedRules rules = NamedRules.open(name, here, trusted)) {
            assertThat(rules.folder().resolve("rule-set.yaml")).isRegularFile();
            assertThat(rules.folder().resolve("corpus/regression/short-thigh.yaml"))
                    .isRegularFile();
            return rules.told();
        }
    }

    @Test
    void aRevisionIsTakenFromGitAndTheWorkingTreeLeftAlone() throws Exception {
        repository();

        Path folder;
        try (NamedRules rules = NamedRules.open("first", here, List.of())) {
            folder = rules.folder();
            assertThat(folder.resolve("rule-set.yaml")).hasContent("one");
            assertThat(rules.told()).isEqualTo("git revision first");
        }
        assertThat(folder.getParent()).doesNotExist();
        assertThat(here.resolve("rules/rule-set.yaml")).hasContent("two");
    }

    @Test
    void aFolderOfARevisionMayBeNamed() throws Exception {
        repository();

        try (NamedRules rules = NamedRules.open("HEAD:other/place", here, List.of())) {
            assertThat(rules.folder().resolve("rule-set.yaml")).hasContent("elsewhere");
        }
    }

    /** Rules of a project that is not at the top of its repository. */
    @Test
    void aRevisionIsLookedUpBelowTheCurrentFolder() throws Exception {
        repository();
        Path below = here.resolve("project");

        try (NamedRules rules = NamedRules.open("HEAD", below, List.of())) {
            assertThat(rules.folder().resolve("rule-set.yaml")).hasContent("below");
        }
    }

    @Test
    void aLinkInARevisionIsNotFollowed() throws Exception {
        repository();
        Files.createSymbolicLink(here.resolve("rules/secret.yaml"), here.resolve("other/place/rule-set.yaml"));
        git("add", ".");
        git("commit", "-q", "-m", "a link");

        try (NamedRules rules = NamedRules.open("HEAD", here, List.of())) {
            assertThat(Files.isSymbolicLink(rules.folder().resolve("secret.yaml")))
                    .isFalse();
            assertThat(rules.folder().resolve("secret.yaml")).content().doesNotContain("elsewhere");
        }
    }

    @Test
    void anUnknownNameSaysWhatWasTried() throws Exception {
        repository();

        refused("v9", "\"v9\" stands for no rules");
        refused("v9", "tried a folder, jar or bundle in " + here + ": there is none of that name");
        refused("v9", "tried a git revision: fatal: ");
        refused("--output=x", "a revision does not begin with a hyphen");
        refused("HEAD:nowhere", "tried a git revision: fatal: ");
        refused("bad\0name", "stands for no rules");
    }

    @Test
    void outsideOfARepositoryARevisionIsUnknown() {
        refused("HEAD", "tried a git revision: fatal: ");
    }

    private void refused(String name, String why) {
        assertThatThrownBy(() -> NamedRules.open(name, here, List.of()))
                .isInstanceOf(UnknownRulesException.class)
                .hasMessageContaining(why);
    }

    private void jar(String... entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(here.resolve("library.jar"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("content".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void repository() throws Exception {
        git("init", "-q");
        write("rules/rule-set.yaml", "one");
        write("other/place/rule-set.yaml", "elsewhere");
        write("project/rules/rule-set.yaml", "below");
        git("add", ".");
        git("commit", "-q", "-m", "one");
        git("tag", "first");
        write("rules/rule-set.yaml", "two");
        git("commit", "-q", "-a", "-m", "two");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(here.resolve(path).getParent());
        Files.writeString(here.resolve(path), text);
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(words));
        Process git = new ProcessBuilder(command)
                .directory(here.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
    }
}
