package io.cairn.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name without a picture would be an empty place that nobody complains about. */
class ShellIconTest {

    private static final Pattern USE = Pattern.compile("(?:@Menu\\([^)]*icon = |new ShellIcon\\()\"([^\"]+)\"");

    static Stream<String> used() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> USE.matcher(read(file)).results())
                    .map(use -> use.group(1))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("used")
    void everyIconHasAFileAndARule(String icon) {
        assertThat(Path.of("frontend/styles/icons", icon + ".svg")).isRegularFile();
        assertThat(read(Path.of("frontend/styles/shell.css")))
                .contains(".shell-icon[data-icon=\"%s\"]".formatted(icon), "icons/%s.svg".formatted(icon));
    }
}
