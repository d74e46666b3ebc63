package dev.latchkey.bulk.plan;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes all bytes that are read through it. */
final class HashingInput extends DigestInputStream {
    HashingInput(InputStream input) {
        super(input, sha256Digest());
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns the hash of the bytes read so far, in hexadecimal. */
    String sha256() {
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }
}
