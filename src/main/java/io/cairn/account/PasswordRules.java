package io.cairn.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a password must be: long, not common, not a pattern, not about its owner. No rules on kinds of characters. */
@Component
class PasswordRules {

    static final int MIN_LENGTH = 12;
    static final int MAX_LENGTH = 200;

    /** A name or address part shorter than this may be in a password by chance. */
    private static final int TELLING_LENGTH = 4;

    private static final int FEWEST_OTHER = 8;

    private static final int FEWEST_DIFFERENT = 5;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    Optional<PasswordProblem> problemWith(SignUpRequest request) {
        return problemWith(request.password(), request.email().value(), request.displayName());
    }

    Optional<PasswordProblem> problemWith(String password, String email, String displayName) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        String plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (isAbout(plain, email) || isAbout(plain, displayName)) {
            return Optional.of(PasswordProblem.ABOUT_YOU);
        }
        if (common.contains(plain)) {
            return Optional.of(PasswordProblem.COMMON);
        }
        return isPattern(plain) ? Optional.of(PasswordProblem.PATTERN) : Optional.empty();
    }

    /** Whether parts of the name or address make up the password but for fewer than eight other characters. */
    private static boolean isAbout(String password, String owner) {
        String name = owner.toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>(List.of(name.replaceAll("[^\\p{L}\\p{N}]", "")));
        parts.addAll(List.of(name.split("[\\s@]+")));
        parts.addAll(List.of(name.split("[^\\p{L}\\p{N}]+")));
        String rest = password;
        for (String part : parts) {
            rest = part.length() >= TELLING_LENGTH ? rest.replace(part, "") : rest;
        }
        return rest.length() < password.length() && rest.length() < FEWEST_OTHER;
    }

    private static boolean isPattern(String password) {
        return password.chars().distinct().count() < FEWEST_DIFFERENT || isRepeated(password) || isRow(password);
    }

    /** Whether a beginning of at most half the length makes up the whole. */
    private static boolean isRepeated(String password) {
        return (password + password).indexOf(password, 1) <= password.length() / 2;
    }

    /** Whether nearly every character is its neighbour's successor, predecessor or twin. */
    private static boolean isRow(String password) {
        int[] characters = password.chars().toArray();
        int neighbours = 0;
        for (int i = 1; i < characters.length; i++) {
            int step = Math.abs(characters[i] - characters[i - 1]);
            // 9 after 0 and 0 after 9 go on around the keyboard.
            if (step <= 1 || step == 9 && Character.isDigit(characters[i]) && Character.isDigit(characters[i - 1])) {
                neighbours++;
            }
        }
        return neighbours >= characters.length - 3;
    }
}
