package org.crosswise.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.crosswise.knowledge.RuleSet;

/** Opens a rule set from outside: a folder or a bundle. */
public final class Release {

    private Release() {}

    /**
     * The files of a folder or a bundle that is accepted. Nothing of it is compiled; the gate comes after this.
     *
     * @throws RuleSetException when it is not accepted, with the reason
     */
    public static RuleFiles open(Path path, Acceptance acceptance) {
        RuleFiles rules =
                Files.isDirectory(path) ? folder(path, acceptance) : Bundle.open(read(path), acceptance.trusted());
        RuleSet set = rules.ruleSet();
        if (set.isBefore(acceptance.atLeast())) {
            throw Refusal.of(
                    IssueCode.TOO_OLD,
                    "rule-set.yaml",
                    set.name() + " " + set.version() + ": expected version " + acceptance.atLeast() + " or later",
                    "");
        }
        return rules;
    }

    /**
     * A bundle to look at, which may be signed by whom it will unless keys are trusted. Nothing of it is compiled.
     *
     * @param trusted keys, one of which must have signed it; when there is none, no signature is verified
     * @throws RuleSetException when it is not whole, or not signed by a trusted key
     */
    public static Opened look(Path bundle, List<PublicKey> trusted) {
        return Bundle.look(read(bundle), trusted);
    }

    private static RuleFiles folder(Path folder, Acceptance acceptance) {
        if (!acceptance.trusted().isEmpty()) {
            throw Refusal.of(
                    IssueCode.WRONG_SIGNATURE,
                    "",
                    "a folder is not signed",
                    "keys are trusted, so a bundle that one of them signed is needed");
        }
        return RuleFiles.in(folder);
    }

    private static byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Archive.MAX_BYTES + 1);
            if (bytes.length > Archive.MAX_BYTES) {
                throw Refusal.wrong("", "is larger than " + Archive.MAX_BYTES + " bytes");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw Refusal.of(IssueCode.CANNOT_LOAD, "", "there is no such folder or bundle", "");
        } catch (IOException e) {
            throw Refusal.of(IssueCode.CANNOT_LOAD, "", "cannot be read: " + e.getMessage(), "");
        }
    }
}
