package io.cairn.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** One portal with its demo people for all journeys that neither stop nor break it. */
final class SharedPortal {

    static final String PASSWORD = "stones on a quiet trail";
    static final String HALF_WAY = "half-way@cairn.example";
    static final String FRESH = "fresh@cairn.example";
    static final String MENTOR = "mentor@cairn.example";
    static final String OTHER_MENTOR = "other-mentor@cairn.example";
    static final String ADMIN = "admin@cairn.example";

    private static Portal portal;

    private SharedPortal() {}

    static synchronized Portal get() {
        if (portal == null) {
            try {
                portal = Portal.startIn(Files.createTempDirectory("cairn-shared-"), Portal.freePort());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        }
        return portal;
    }
}
