package org.crosswise.release;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.crosswise.knowledge.RuleSet;
import org.jspecify.annotations.Nullable;

/** A rule set in one file: a manifest, a signature unless it has none, and the files. Sources only; nothing in it is compiled. */
public final class Bundle {

    /** The entry that every bundle has. */
    public static final String MANIFEST = "manifest.json";

    private static final String SIGNATURE = "signature";

    private final byte[] manifest;
    private final byte @Nullable [] signature;
    private final Map<String, byte[]> files;

    private Bundle(Map<String, byte[]> entries) {
        this.files = new LinkedHashMap<>(entries);
        byte[] written = files.remove(MANIFEST);
        if (written == null) {
            throw Refusal.wrong(MANIFEST, "is missing in the bundle");
        }
        this.manifest = written;
        this.signature = files.remove(SIGNATURE);
    }

    /**
     * Packs a rule set that was proven. The same set and key give the same bytes.
     *
     * @param key signs it; null leaves it unsigned
     * @throws RuleSetException when a file is missing or cannot be read
     */
    public static byte[] pack(RuleFiles rules, Proven proven, @Nullable PrivateKey key) {
        RuleSet set = rules.ruleSet();
        byte[] manifest = Manifest.of(rules, set, proven).bytes();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, manifest);
        if (key != null) {
            entries.put(SIGNATURE, Base64.getEncoder().encode(Signatures.sign(manifest, key)));
        }
        entries.putAll(rules.released(set));
        return Archive.write(entries);
    }

    /**
     * The files of a bundle that is whole and accepted. They are still only text from outside: the gate comes after this.
     *
     * @throws RuleSetException when it is not, with the reason
     */
    static RuleFiles open(byte[] bytes, List<PublicKey> trusted) {
        Bundle bundle = new Bundle(Archive.read(bytes));
        bundle.requireSigned(trusted);
        return bundle.verified(ManifestJson.read(bundle.manifest));
    }

    /**
     * Like {@link #open}, to look at: a signed bundle is opened without keys too, and then its signature is not verified.
     *
     * @throws RuleSetException when it is not whole, or keys are trusted and none of them signed it
     */
    static Opened look(byte[] bytes, List<PublicKey> trusted) {
        Bundle bundle = new Bundle(Archive.read(bytes));
        if (!trusted.isEmpty()) {
            bundle.requireSigned(trusted);
        }
        String seal = bundle.signature == null
                ? "not signed"
                : trusted.isEmpty() ? "signed, and not verified: no key is trusted" : "signed by a trusted key";
        return new Opened(bundle.verified(ManifestJson.read(bundle.manifest)), seal);
    }

    private void requireSigned(List<PublicKey> trusted) {
        if (signature == null) {
            if (!trusted.isEmpty()) {
                throw refused("the bundle is not signed", "keys are trusted, so a signature by one of them is needed");
            }
        } else if (trusted.isEmpty()) {
            throw refused(
                    "the bundle is signed, and no key is trusted",
                    "name the key of whoever signed it: --trust KEY.pem");
        } else if (trusted.stream().noneMatch(this::isSignedBy)) {
            throw refused(
                    "the signature is by none of the trusted keys, or the manifest was changed after it was signed",
                    "");
        }
    }

    private static RuleSetException refused(String message, String hint) {
        return Refusal.of(IssueCode.WRONG_SIGNATURE, SIGNATURE, message, hint);
    }

    private boolean isSignedBy(PublicKey key) {
        try {
            return signature != null && Signatures.fits(Base64.getDecoder().decode(signature), manifest, key);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private RuleFiles verified(Manifest said) {
        same("the bundle", said.files().keySet(), files.keySet());
        files.forEach((path, content) -> {
            if (!Manifest.sha256(content).equals(said.files().get(path))) {
                throw Refusal.wrong(path, "was changed after it was packed: its SHA-256 is not that of the manifest");
            }
        });
        RuleFiles rules = RuleFiles.of(files);
        RuleSet set = rules.ruleSet();
        same("the rule set", rules.released(set).keySet(), files.keySet());
        said("name", said.name(), set.name());
        said("version", said.version(), set.version());
        said("sha256", said.sha256(), rules.sha256(set));
        said("vocabulary", said.vocabulary(), rules.sha256OfTables());
        said("engine", said.engine(), RuleBase.engine());
        return rules;
    }

    /** Neither a file too many nor one too few. */
    private static void same(String of, Set<String> wanted, Set<String> found) {
        Set<String> more = new TreeSet<>(found);
        more.removeAll(wanted);
        if (!more.isEmpty()) {
            throw Refusal.wrong(more.iterator().next(), "does not belong to " + of);
        }
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            throw Refusal.wrong(missing.iterator().next(), "is missing in " + of);
        }
    }

    private static void said(String key, String said, String is) {
        if (!said.equals(is)) {
            String hint =
                    key.equals("engine") ? "its cases were run by another engine: pack it again with this program" : "";
            throw Refusal.of(
                    IssueCode.WRONG_BUNDLE, MANIFEST, key + " is \"" + said + "\": expected \"" + is + "\"", hint);
        }
    }
}
