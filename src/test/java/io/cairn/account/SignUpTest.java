package io.cairn.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.SignUpOutcome.EmailTaken;
import io.cairn.account.SignUpOutcome.PasswordRefused;
import io.cairn.account.SignUpOutcome.Registered;
import io.cairn.account.SignUpOutcome.TryLater;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CairnTest
class SignUpTest {

    @Autowired
    private SignUp signUp;

    private final String email = "Ada-%s@Example.org".formatted(UUID.randomUUID());

    private SignUpRequest request(String address) {
        return request(address, UUID.randomUUID().toString());
    }

    private static SignUpRequest request(String address, String client) {
        return new SignUpRequest(
                UUID.randomUUID(), new EmailAddress(address), " Ada Lovelace ", TestPeople.PASSWORD, client);
    }

    @Test
    void everybodyWhoSignsUpIsALearnerAndNothingElse() {
        assertThat(signUp.register(request(email))).isInstanceOfSatisfying(Registered.class, made -> {
            assertThat(made.account().authorities()).containsExactly(Authority.LEARNER);
            assertThat(made.account().email()).isEqualTo(email);
            assertThat(made.account().displayName()).isEqualTo("Ada Lovelace");
            assertThat(made.account().id().version()).isEqualTo(7);
        });
    }

    @Test
    void anAddressIsTakenInAnySpelling() {
        signUp.register(request(email));
        assertThat(signUp.register(request(email.toUpperCase(java.util.Locale.ROOT))))
                .isInstanceOf(EmailTaken.class);
    }

    @Test
    void aDoubleClickMakesOneAccountAndBothClicksHearOfIt() throws Exception {
        Callable<SignUpOutcome> click = clickOn(request(email));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(Collections.nCopies(4, click)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).allSatisfy(answer -> assertThat(answer).isEqualTo(answers.getFirst()));
            assertThat(answers.getFirst()).isInstanceOf(Registered.class);
        }
    }

    private Callable<SignUpOutcome> clickOn(SignUpRequest request) {
        return () -> signUp.register(request);
    }

    @Test
    void aCommonPasswordIsRefused() {
        var weak = new SignUpRequest(UUID.randomUUID(), new EmailAddress(email), "Ada", "password12345", "");
        assertThat(signUp.register(weak)).isEqualTo(new PasswordRefused(PasswordProblem.COMMON));
    }

    @Test
    void manyTriesFromOneAddressHaveToWait() {
        signUp.register(request(email, "somewhere"));
        for (int i = 1; i < 20; i++) {
            assertThat(signUp.register(request(email, "somewhere"))).isInstanceOf(EmailTaken.class);
        }
        assertThat(signUp.register(request("other@example.org", "somewhere"))).isInstanceOf(TryLater.class);
    }

    @Test
    void aBlankNameIsNoName() {
        var nameless = new SignUpRequest(UUID.randomUUID(), new EmailAddress(email), "  ", TestPeople.PASSWORD, email);
        assertThatThrownBy(() -> signUp.register(nameless)).isInstanceOf(IllegalArgumentException.class);
    }
}
