package io.cairn.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Makes ids of names: the same name always has the same id. Version 5 of RFC 9562, section 5.5. */
final class NameBasedId {

    private static final int BYTES = 16;
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private final UUID namespace;

    /** @param address whose names they are */
    NameBasedId(String address) {
        namespace = of(ADDRESSES, address);
    }

    UUID of(String name) {
        return of(namespace, name);
    }

    private static UUID of(UUID namespace, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] named = ByteBuffer.allocate(BYTES + text.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(text)
                .array();
        ByteBuffer hash = ByteBuffer.wrap(sha1(named));
        long most = hash.getLong() & ~0xF000L | 0x5000L;
        long least = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }
}
