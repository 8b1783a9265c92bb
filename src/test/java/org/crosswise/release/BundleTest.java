package org.crosswise.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in one file is what its maker signed, or it is refused before anything of it is looked at. */
class BundleTest {

    private static final KeyPair LEAD = Keys.generate();
    private static final KeyPair STRANGER = Keys.generate();
    private static final Acceptance TRUSTING_LEAD = Acceptance.ANY.trusting(LEAD.getPublic());
    private static final Proven PROVEN = new Proven(4, 1);

    @TempDir
    static Path parent;

    private static Path folder = Path.of("");
    private static byte[] signed = new byte[0];
    private static byte[] unsigned = new byte[0];

    @BeforeAll
    static void aReleasedSet() {
        folder = TinySet.in(parent).path();
        signed = Bundle.pack(RuleFiles.in(folder), PROVEN, LEAD.getPrivate());
        unsigned = Bundle.pack(RuleFiles.in(folder), PROVEN, null);
    }

    @Test
    void theSameRulesAndKeyGiveTheSameBytesInEveryTimeZone() {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Bundle.pack(RuleFiles.in(folder), PROVEN, LEAD.getPrivate()))
                    .isEqualTo(signed);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aBundleHoldsTheRulesOfItsFolder() throws IOException {
        RuleFiles rules = Release.open(file(signed), TRUSTING_LEAD);

        assertThat(rules.sha256(rules.ruleSet())).isEqualTo(RuleFiles.in(folder).sha256(rules.ruleSet()));
        assertThat(rules.corpus()).containsExactly("corpus/regression/short-thigh.yaml");
        assertThat(rules.has("90-notices/thigh/cases.yaml")).isTrue();
    }

    @Test
    void oneTrustedKeyOfSeveralIsEnough() throws IOException {
        Acceptance both = Acceptance.ANY.trusting(STRANGER.getPublic()).trusting(LEAD.getPublic());

        assertThat(Release.open(file(signed), both).ruleSet().name()).isEqualTo("tiny");
    }

    @Test
    void withoutKeysWhatIsNotSignedIsAcceptedAsAFolderIs() throws IOException {
        assertThat(Release.open(file(unsigned), Acceptance.ANY).ruleSet().name())
                .isEqualTo("tiny");
        assertThat(Release.open(folder, Acceptance.ANY).ruleSet().name()).isEqualTo("tiny");
    }

    @Test
    void whoTrustsAKeyAcceptsNothingElse() throws IOException {
        told(unsigned, TRUSTING_LEAD, IssueCode.WRONG_SIGNATURE, "the bundle is not signed");
        told(
                signed,
                Acceptance.ANY.trusting(STRANGER.getPublic()),
                IssueCode.WRONG_SIGNATURE,
                "by none of the trusted keys");
        assertThat(refused(folder, TRUSTING_LEAD).code()).isEqualTo(IssueCode.WRONG_SIGNATURE);
    }

    @Test
    void aSignatureThatNobodyCanCheckIsNotBelieved() throws IOException {
        told(signed, Acceptance.ANY, IssueCode.WRONG_SIGNATURE, "no key is trusted");
    }

    @Test
    void aBitChangedAnywhereIsNoticed() throws IOException {
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        IntStream heads = Stream.concat(Stream.of("manifest.json", "signature"), everyKindOfFile())
                .flatMapToInt(path -> IntStream.of(text.indexOf(path), text.lastIndexOf(path)))
                .flatMap(at -> IntStream.range(Math.max(0, at - 30), at + 12));
        IntStream end = IntStream.range(signed.length - 30, signed.length);
        IntStream anywhere = new Random(4).ints(100, 0, signed.length);
        for (int at : IntStream.concat(IntStream.concat(heads, end), anywhere).toArray()) {
            byte[] other = signed.clone();
            other[at] ^= (byte) (1 << (at % 8));
            assertThat(refused(file(other), TRUSTING_LEAD)).as("byte " + at).isNotNull();
        }
    }

    @Test
    void aBundleThatEndsTooEarlyIsNoticedWhereverItEnds() throws IOException {
        for (int length : new Random(5).ints(50, 0, signed.length).toArray()) {
            byte[] part = Arrays.copyOf(signed, length);
            assertThat(refused(file(part), TRUSTING_LEAD).code())
                    .as("length " + length)
                    .isEqualTo(IssueCode.WRONG_BUNDLE);
        }
    }

    static Stream<String> everyKindOfFile() {
        return Stream.of(
                "rule-set.yaml",
                "knowledge/conditions.yaml",
                "90-notices/thigh/thigh.drl",
                "90-notices/thigh/cases.yaml",
                "corpus/regression/short-thigh.yaml");
    }

    @ParameterizedTest
    @MethodSource("everyKindOfFile")
    void aChangedFileIsNoticedAlsoWhenTheArchiveIsMadeAnew(String path) throws IOException {
        for (byte[] bundle : List.of(signed, unsigned)) {
            Map<String, byte[]> entries = entries(bundle);
            entries.put(path, append(entries.get(path), " "));

            Issue issue = told(
                    Archive.write(entries), trusted(bundle), IssueCode.WRONG_BUNDLE, "changed after it was packed");
            assertThat(issue.file()).isEqualTo(path);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindOfFile")
    void aMissingFileIsNoticed(String path) throws IOException {
        for (byte[] bundle : List.of(signed, unsigned)) {
            Map<String, byte[]> entries = entries(bundle);
            entries.remove(path);

            assertThat(told(Archive.write(entries), trusted(bundle), IssueCode.WRONG_BUNDLE, "is missing")
                            .file())
                    .isEqualTo(path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"90-notices/thigh/other.drl", "readme.txt", "rules.class", "corpus/healthy/one.yaml"})
    void anAddedFileIsNoticed(String path) throws IOException {
        for (byte[] bundle : List.of(signed, unsigned)) {
            Map<String, byte[]> entries = entries(bundle);
            entries.put(path, new byte[] {1});

            assertThat(told(Archive.write(entries), trusted(bundle), IssueCode.WRONG_BUNDLE, "does not belong")
                            .file())
                    .isEqualTo(path);
        }
    }

    @Test
    void aFileThatIsListedAndSignedButNoPartOfTheSetIsRefused() throws IOException {
        Map<String, byte[]> entries = entries(signed);
        entries.put("rules.class", new byte[] {1});
        resign(
                entries,
                manifest ->
                        manifest.replace("\"}}", "\",\"rules.class\":\"" + Manifest.sha256(new byte[] {1}) + "\"}}"));

        told(Archive.write(entries), TRUSTING_LEAD, IssueCode.WRONG_BUNDLE, "does not belong to the rule set");
    }

    @Test
    void aManifestThatWasWrittenAnewIsNotSigned() throws IOException {
        Map<String, byte[]> entries = entries(signed);
        entries.put("manifest.json", text(entries.get("manifest.json"), "\"version\":\"1\"", "\"version\":\"2\""));

        told(Archive.write(entries), TRUSTING_LEAD, IssueCode.WRONG_SIGNATURE, "changed after it was signed");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("untrueManifests")
    void aManifestThatSaysWhatIsNotSoIsRefusedWhoeverSignedIt(String is, String said, String message)
            throws IOException {
        Map<String, byte[]> entries = entries(signed);
        resign(entries, manifest -> {
            assertThat(manifest).containsPattern(is);
            return manifest.replaceFirst(is, said);
        });

        told(Archive.write(entries), TRUSTING_LEAD, IssueCode.WRONG_BUNDLE, message);
    }

    static Stream<String[]> untrueManifests() {
        return Stream.of(
                new String[] {"\"tiny\"", "\"lower-crossed\"", "name is \"lower-crossed\": expected \"tiny\""},
                new String[] {"\"version\":\"1\"", "\"version\":\"2\"", "version is \"2\": expected \"1\""},
                new String[] {"\"sha256\":\"..", "\"sha256\":\"zz", "sha256 is"},
                new String[] {"\"vocabulary\":\"..", "\"vocabulary\":\"zz", "vocabulary is"},
                new String[] {"\"drools [0-9.]+\"", "\"drools 9.0.0\"", "engine is \"drools 9.0.0\""},
                new String[] {"\"asExpected\":4", "\"asExpected\":3", "cases: 3 of 4 as expected"},
                new String[] {"\"run\":1,\"asExpected\":1", "\"run\":0,\"asExpected\":0", "clients: 0 of 0"},
                new String[] {"\"run\":1,", "\"run\":99999999999,", "no manifest"},
                new String[] {"crosswise-bundle/1", "crosswise-bundle/2", "expected crosswise-bundle/1"},
                new String[] {"\\{\"format", " {\"format", "not written as rules pack writes it"},
                new String[] {"\"engine\"", "\"motor\"", "expected the key \"engine\", found \"motor\""},
                new String[] {"\\}\n", "}, {}\n", "no manifest"},
                new String[] {"\"rule-set.yaml\":\"..", "\"rule-set.yaml\":\"zz", "changed after it was packed"});
    }

    @Test
    void aBundleWithoutManifestIsNone() throws IOException {
        Map<String, byte[]> entries = entries(unsigned);
        entries.remove("manifest.json");

        told(Archive.write(entries), Acceptance.ANY, IssueCode.WRONG_BUNDLE, "is missing in the bundle");
    }

    @Test
    void aSignatureThatIsNoneIsRefused() throws IOException {
        for (String signature : List.of("", "!", "AAAA", "A".repeat(88))) {
            Map<String, byte[]> entries = entries(signed);
            entries.put("signature", signature.getBytes(StandardCharsets.US_ASCII));

            told(Archive.write(entries), TRUSTING_LEAD, IssueCode.WRONG_SIGNATURE, "by none of the trusted keys");
        }
    }

    @Test
    void anOldVersionIsRefusedNumberByNumber() throws IOException {
        Path nine = TinySet.in(parent).version("1.9").path();
        Path bundle = file(Bundle.pack(RuleFiles.in(nine), PROVEN, null));

        for (Path rules : List.of(nine, bundle)) {
            assertThat(refused(rules, Acceptance.ANY.from("1.10")))
                    .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.TOO_OLD))
                    .satisfies(
                            issue -> assertThat(issue.message()).isEqualTo("tiny 1.9: expected version 1.10 or later"));
            assertThat(Release.open(rules, Acceptance.ANY.from("1.9.0"))
                            .ruleSet()
                            .version())
                    .isEqualTo("1.9");
        }
    }

    @Test
    void aFileThatDoesNotExistIsNamedAsSuch() {
        assertThat(refused(parent.resolve("nowhere.zip"), Acceptance.ANY))
                .isEqualTo(Issue.of(IssueCode.CANNOT_LOAD, "", "there is no such folder or bundle"));
    }

    private static Acceptance trusted(byte[] bundle) {
        return bundle == unsigned ? Acceptance.ANY : TRUSTING_LEAD;
    }

    private static Map<String, byte[]> entries(byte[] bundle) {
        return new LinkedHashMap<>(Archive.read(bundle));
    }

    /** As somebody does who holds the trusted key. */
    private static void resign(Map<String, byte[]> entries, UnaryOperator<String> change) {
        String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
        byte[] changed = change.apply(manifest).getBytes(StandardCharsets.UTF_8);
        entries.put("manifest.json", changed);
        entries.put("signature", Base64.getEncoder().encode(Signatures.sign(changed, LEAD.getPrivate())));
    }

    private static byte[] text(byte[] bytes, String from, String to) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] append(byte[] bytes, String end) {
        return (new String(bytes, StandardCharsets.UTF_8) + end).getBytes(StandardCharsets.UTF_8);
    }

    private static Issue told(byte[] bundle, Acceptance acceptance, IssueCode code, String message) throws IOException {
        Issue issue = refused(file(bundle), acceptance);
        assertThat(issue.code()).as(issue.toString()).isEqualTo(code);
        assertThat(issue.message()).contains(message);
        return issue;
    }

    private static Issue refused(Path rules, Acceptance acceptance) {
        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> Release.open(rules, acceptance));
        assertThat(refused).as("refused").isNotNull();
        return refused.issues().get(0);
    }

    private static Path file(byte[] bundle) throws IOException {
        return Files.write(parent.resolve("bundle.zip"), bundle);
    }
}
