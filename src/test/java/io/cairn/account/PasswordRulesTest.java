package io.cairn.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final CommonPasswords COMMON = new CommonPasswords();
    private final PasswordRules rules = new PasswordRules(COMMON);

    private Optional<PasswordProblem> problemWith(String password) {
        return rules.problemWith(password, "ada.lovelace@example.org", "Ada Lovelace");
    }

    @Test
    void theShippedListIsLong() {
        assertThat(COMMON.size()).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "granite-lantern-orchard-9",
                "velvet harbour sixteen",
                "q8$Lw2!pZ0vRk",
                "Übermorgen schwimmt Fisch",
                "my cat dislikes mondays",
                "一二三四五六七八九十甲乙"
            })
    void whatNobodyElseUsesIsTaken(String password) {
        assertThat(problemWith(password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "short, TOO_SHORT",
        "elevenchars, TOO_SHORT",
        "password12345, COMMON",
        "PassWord12345, COMMON",
        "P@ssw0rd!2026, COMMON",
        "iloveyou123456, COMMON",
        "123456789012, COMMON",
        "qwertyuiop123, COMMON",
        "passwordpassword, COMMON",
        "!!!letmein!!!!!, COMMON",
        "aaaaaaaaaaaaa, COMMON_OR_PATTERN",
        "zqxzqxzqxzqx, PATTERN",
        "mlkmlkmlkmlkml, PATTERN",
        "abcdefghijklmnop, PATTERN",
        "zyxwvutsrqponm, PATTERN",
        "76543210987654, PATTERN",
        "lovelace2026, ABOUT_YOU",
        "adalovelace1815, ABOUT_YOU",
        "ada.lovelace@example.org, ABOUT_YOU"
    })
    void whatIsEasilyGuessedIsRefused(String password, String problem) {
        assertThat(problemWith(password)).isPresent();
        assertThat(problem).contains(problemWith(password).get().name());
    }

    @Test
    void twoHundredCharactersAreEnough() {
        String long200 = "granite lantern orchard ".repeat(9).substring(0, 199) + "x";
        assertThat(problemWith(long200)).isEmpty();
        assertThat(problemWith(long200 + "y")).contains(PasswordProblem.TOO_LONG);
    }

    @Test
    void ofTwoLongPasswordsTheEndsCount() {
        var encoder = new LongPasswordEncoder(11);
        String start = "granite lantern orchard ".repeat(5);
        String hash = encoder.encode(start + "one");
        assertThat(encoder.matches(start + "one", hash)).isTrue();
        assertThat(encoder.matches(start + "two", hash)).isFalse();
    }
}
