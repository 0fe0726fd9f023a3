package io.cairn.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes sure of the data folder before anything else needs it: sessions are kept there over a restart, and the embedded
 * database lives there.
 */
class DataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** @throws StartUpException if the folder cannot be made or written */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String configured = context.getEnvironment().getProperty("cairn.data");
        if (configured != null) {
            ensureWritable(Path.of(configured));
        }
    }

    private static void ensureWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "write", "able"));
        } catch (IOException e) {
            throw new StartUpException(
                    "The data folder %s cannot be written; make it writable or choose another one with CAIRN_DATA."
                            .formatted(folder.toAbsolutePath()),
                    e);
        }
    }
}
