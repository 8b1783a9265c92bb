package org.crosswise.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ed25519 keys as PEM text, in the forms that openssl reads and writes: PKCS #8 and X.509. */
public final class Keys {

    static final String ALGORITHM = "Ed25519";

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int MAX_BYTES = 10_000;
    private static final int LINE = 64;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----\\s+([A-Za-z0-9+/=\\s]+)-----END \\1-----\\s*");

    private Keys() {}

    /** A new pair. */
    public static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** The private key as text. */
    public static String pem(PrivateKey key) {
        return pem(PRIVATE, key.getEncoded());
    }

    /** The public key as text. */
    public static String pem(PublicKey key) {
        return pem(PUBLIC, key.getEncoded());
    }

    /**
     * Reads the key that signs.
     *
     * @throws IOException when the file cannot be read, or is no private Ed25519 key; nothing of its content is told
     */
    public static PrivateKey readPrivate(Path file) throws IOException {
        byte[] encoded = read(file, PRIVATE);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IOException(file + ": expected an Ed25519 key", e);
        }
    }

    /**
     * Reads a key that is trusted.
     *
     * @throws IOException when the file cannot be read, or is no public Ed25519 key
     */
    public static PublicKey readPublic(Path file) throws IOException {
        byte[] encoded = read(file, PUBLIC);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IOException(file + ": expected an Ed25519 key", e);
        }
    }

    private static byte[] read(Path file, String kind) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(
                    file + ": expected a key in PEM form, found a file of more than " + MAX_BYTES + " bytes");
        }
        Matcher pem = PEM.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        if (!pem.matches()) {
            throw new IOException(file + ": expected one " + kind + " in PEM form");
        } else if (!pem.group(1).equals(kind)) {
            throw new IOException(file + ": expected a " + kind + ", found a " + pem.group(1));
        }
        try {
            return Base64.getMimeDecoder().decode(pem.group(2));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": expected one " + kind + " in PEM form", e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
    }

    /** Every Java from 15 on has it. */
    static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("this Java has no " + ALGORITHM, e);
    }
}
