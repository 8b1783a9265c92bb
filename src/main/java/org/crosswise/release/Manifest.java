package org.crosswise.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleFiles;
import org.crosswise.knowledge.RuleSet;

/**
 * What a bundle says about itself; this is what is signed.
 *
 * @param name of the rule set
 * @param version of the rule set
 * @param sha256 of its rules and tables, as reports name it
 * @param vocabulary SHA-256 of its tables
 * @param engine the engine that ran its cases and clients, such as {@code drools 10.2.0}
 * @param proven what it was held against
 * @param files SHA-256 of each file by its path
 */
record Manifest(
        String name,
        String version,
        String sha256,
        String vocabulary,
        String engine,
        Proven proven,
        SortedMap<String, String> files) {

    static Manifest of(RuleFiles rules, RuleSet set, Proven proven) {
        SortedMap<String, String> files = new TreeMap<>();
        rules.released(set).forEach((path, content) -> files.put(path, sha256(content)));
        return new Manifest(
                set.name(), set.version(), rules.sha256(set), rules.sha256OfTables(), RuleBase.engine(), proven, files);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    byte[] bytes() {
        return ManifestJson.write(this).getBytes(StandardCharsets.UTF_8);
    }
}
