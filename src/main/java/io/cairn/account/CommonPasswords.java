package io.cairn.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The shipped list of common passwords: one a line, lower case. Words shorter than a password may be are listed as
 * well, because people make them long enough by adding digits or swapping letters; that is undone before looking.
 */
@Component
class CommonPasswords {

    private static final String LIST = "common-passwords.txt";
    private static final int SHORTEST_STEM = 4;

    private final Set<String> listed;

    CommonPasswords() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8))) {
            listed = lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return listed.size();
    }

    /** @param password in lower case */
    boolean contains(String password) {
        String stem = stem(password);
        String lettered = withLetters(password);
        return Stream.of(
                        password,
                        stem,
                        letters(password),
                        lettered,
                        withLetters(stem),
                        stem(lettered),
                        letters(lettered))
                .flatMap(form -> Stream.of(form, half(form)))
                .anyMatch(form -> form.length() >= SHORTEST_STEM && listed.contains(form));
    }

    private static String stem(String password) {
        return password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String letters(String password) {
        return password.replaceAll("[^\\p{L}]", "");
    }

    /** {@code passwordpassword} is as common as {@code password}; anything that is not doubled stays itself. */
    private static String half(String text) {
        String half = text.substring(0, text.length() / 2);
        return text.equals(half + half) ? half : text;
    }

    private static String withLetters(String password) {
        return password.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }
}
