package org.crosswise.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are read and written as other programs do. */
class KeysTest {

    /** Made by {@code openssl genpkey -algorithm ed25519} and {@code openssl pkey -pubout}. */
    private static final String PRIVATE = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIPNhqBuNfVXqMUx2H1aGey3TuosPDQZB1axzyMXI6Ib3
            -----END PRIVATE KEY-----
            """;

    private static final String PUBLIC = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEApEfU20SChM1oKFlqUXYCVMYcR0tC0Gpay4RobCXP/cI=
            -----END PUBLIC KEY-----
            """;

    private static final byte[] MANIFEST = "manifest".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aPairOfOpensslSignsAndIsTrusted() throws IOException {
        byte[] signature = Signatures.sign(MANIFEST, Keys.readPrivate(file(PRIVATE)));

        assertThat(Signatures.fits(signature, MANIFEST, Keys.readPublic(file(PUBLIC))))
                .isTrue();
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        KeyPair pair = Keys.generate();

        assertThat(Keys.readPrivate(file(Keys.pem(pair.getPrivate())))).isEqualTo(pair.getPrivate());
        assertThat(Keys.readPublic(file(Keys.pem(pair.getPublic())))).isEqualTo(pair.getPublic());
    }

    @Test
    void theKeysAreNotTakenForEachOther() {
        assertThatThrownBy(() -> Keys.readPublic(file(PRIVATE)))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("expected a PUBLIC KEY, found a PRIVATE KEY");
        assertThatThrownBy(() -> Keys.readPrivate(file(PUBLIC)))
                .hasMessageEndingWith("expected a PRIVATE KEY, found a PUBLIC KEY");
    }

    @Test
    void anotherKindOfKeyIsRefused() throws GeneralSecurityException {
        KeyPairGenerator elliptic = KeyPairGenerator.getInstance("EC");
        String other = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getEncoder()
                        .encodeToString(elliptic.generateKeyPair().getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";

        assertThatThrownBy(() -> Keys.readPublic(file(other))).hasMessageEndingWith("expected an Ed25519 key");
    }

    @Test
    void whatIsNoKeyIsRefusedAndNotRepeated() {
        for (String text : new String[] {"", "secret", PUBLIC + PUBLIC, PUBLIC.replace("M", "#"), "-".repeat(20_000)}) {
            assertThatThrownBy(() -> Keys.readPublic(file(text)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("in PEM form")
                    .hasMessageNotContaining("secret");
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("key.pem"), text);
    }
}
