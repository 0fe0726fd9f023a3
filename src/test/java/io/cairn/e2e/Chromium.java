package io.cairn.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The installed Chromium; one for all browser tests of a run. */
final class Chromium {

    private static final String MISSING =
            "The browser tests need a Chromium and found none. Install it (for example: apt-get install chromium) "
                    + "or name one with CAIRN_CHROMIUM.";
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static Browser browser;

    private Chromium() {}

    /** On a developer's machine without Chromium the test is skipped and says why; in CI it fails. */
    static synchronized Browser get() {
        if (browser == null) {
            Optional<Path> executable = find();
            if (executable.isEmpty()) {
                Assertions.assertFalse(Boolean.parseBoolean(System.getenv("CI")), MISSING);
                System.err.println(MISSING);
                Assumptions.abort(MISSING);
            }
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable.orElseThrow())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.of(System.getenv("CAIRN_CHROMIUM")), PLACES.stream())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
