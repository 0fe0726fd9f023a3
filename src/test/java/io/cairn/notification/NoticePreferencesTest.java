package io.cairn.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.shared.NotFoundException;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A portal without a mail server. */
@CairnTest
class NoticePreferencesTest {

    @Autowired
    private NoticePreferences preferences;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Sender sender;

    @Autowired
    private NoticeKinds kinds;

    @Autowired
    private NoticeText texts;

    @Autowired
    private SignUp signUp;

    private AccountInfo mara;

    @BeforeEach
    void signIn() {
        mara = TestPeople.signInNewLearner(signUp);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private Map<String, Delivery> all() {
        return preferences.all(Locale.ENGLISH).stream()
                .collect(Collectors.toMap(NoticePreference::kind, NoticePreference::delivery));
    }

    private boolean isTold() {
        return !inbox.next(Set.of(), Locale.ENGLISH).isEmpty();
    }

    @Test
    void aKindIsToldInItsOwnWayUntilThePersonChooses() {
        assertThat(all()).containsEntry("test-letter", Delivery.BOTH).containsEntry("test-bare", Delivery.IN_APP);
        preferences.choose("test-letter", Delivery.NONE);
        preferences.choose("test-letter", Delivery.MAIL);
        assertThat(all()).containsEntry("test-letter", Delivery.MAIL).containsEntry("test-bare", Delivery.IN_APP);
    }

    @Test
    void learnersChooseHowTheyHearOfTheirWeekTheirPlanTheirCertificationsAndNewEditions() {
        assertThat(all()).containsKeys("week-starts", "plan-options", "certification-expires", "edition-published");
    }

    @Test
    void choosingIsOneStatementAndSoIsReading() {
        assertThat(Statements.during(() -> preferences.choose("test-letter", Delivery.MAIL)))
                .hasSize(1);
        assertThat(Statements.during(this::all)).hasSize(1);
    }

    @Test
    void aChoiceIsOnesOwn() {
        preferences.choose("test-letter", Delivery.NONE);
        TestPeople.signInNewLearner(signUp);
        assertThat(all()).containsEntry("test-letter", Delivery.BOTH);
    }

    @Test
    void whatNobodySendsCannotBeChosen() {
        assertThatThrownBy(() -> preferences.choose("unheard-of", Delivery.MAIL))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoWantsNothingIsToldNothing() {
        preferences.choose("test-bare", Delivery.NONE);
        sender.bare(mara.id(), "1");
        assertThat(isTold()).isFalse();
    }

    @Test
    void withoutAMailServerWhoWantsMailIsToldInThePortal() {
        assertThat(preferences.isMailAvailable()).isFalse();
        preferences.choose("test-bare", Delivery.MAIL);
        sender.bare(mara.id(), "1");
        assertThat(isTold()).isTrue();
    }

    @Test
    void everyKindHasItsTexts() {
        assertThat(kinds.all()).isNotEmpty().allSatisfy(kind -> {
            assertThat(texts.text(kind.labelKey(), Locale.ENGLISH)).isNotBlank();
            assertThat(texts.text(kind.textKey(), Locale.ENGLISH)).isNotBlank();
        });
    }
}
