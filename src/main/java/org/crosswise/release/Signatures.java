package org.crosswise.release;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;

/** Signs a manifest, and tells whether a key signed it. The same key and manifest give the same signature. */
final class Signatures {

    private Signatures() {}

    static byte[] sign(byte[] manifest, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(Keys.ALGORITHM);
            signature.initSign(key);
            signature.update(manifest);
            return signature.sign();
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("key: expected an " + Keys.ALGORITHM + " key", e);
        } catch (GeneralSecurityException e) {
            throw Keys.missing(e);
        }
    }

    static boolean fits(byte[] signed, byte[] manifest, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(Keys.ALGORITHM);
            signature.initVerify(key);
            signature.update(manifest);
            return signature.verify(signed);
        } catch (SignatureException | InvalidKeyException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw Keys.missing(e);
        }
    }
}
