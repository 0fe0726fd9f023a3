package io.cairn.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.cairn.account.AccountInfo;
import io.cairn.notification.Inbox;
import io.cairn.notification.NoticeInfo;
import io.cairn.notification.Sender;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.MainLayout;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NotificationsViewTest extends ViewTest {

    @Autowired
    private Sender sender;

    @Autowired
    private Inbox inbox;

    private AccountInfo mara;

    @BeforeEach
    void signIn() {
        mara = signInNewLearner();
    }

    private static List<NoticeRow> rows() {
        return _find(NoticeRow.class);
    }

    private static List<String> texts() {
        return rows().stream().map(row -> _get(row, Anchor.class).getText()).toList();
    }

    /** What comes by push arrives when the browser next hears from the server. */
    private static void soon(Runnable assertion) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertion.run();
        });
    }

    private NoticeInfo newest() {
        return inbox.next(Set.of(), Locale.ENGLISH).getFirst();
    }

    @Test
    void whoHasNothingIsToldWhatWillBeHere() {
        open("notifications");
        _assertOne(H2.class, spec -> spec.withText("Nothing to tell yet"));
        assertThat(rows()).isEmpty();
        _assertNone(Button.class, spec -> spec.withText("Mark all as read"));
    }

    @Test
    void whatIsNewSaysSoInWords() {
        sender.letter(mara.id(), "1", "Aiko");
        open("notifications");
        assertThat(texts()).containsExactly("Aiko has written you 2 pages on January 4, 2027");
        _assertOne(rows().getFirst(), Span.class, spec -> spec.withText("New"));
        _click(_get(Button.class, spec -> spec.withText("Mark as read")));
        _assertNone(rows().getFirst(), Span.class, spec -> spec.withText("New"));
        assertThat(newest().read()).isTrue();
    }

    @Test
    void markingAllReadsThemAll() {
        sender.letter(mara.id(), "1", "Aiko");
        sender.letter(mara.id(), "2", "Jonas");
        open("notifications");
        Button all = _get(Button.class, spec -> spec.withText("Mark all as read"));
        _click(all);
        assertThat(rows()).noneMatch(NoticeRow::isUnread);
        assertThat(all.isEnabled()).isFalse();
        assertThat(inbox.next(Set.of(), Locale.ENGLISH)).allMatch(NoticeInfo::read);
    }

    @Test
    void theLinkOpensWhatItTellsOfAndReadsIt() {
        sender.letter(mara.id(), "1", "Aiko");
        open("notifications");
        open(_get(rows().getFirst(), Anchor.class).getHref());
        assertThat(_get(H1.class).getText()).isEqualTo("Change password");
        assertThat(newest().read()).isTrue();
    }

    @Test
    void somebodyElsesNoticeIsNotThere() {
        sender.letter(mara.id(), "1", "Aiko");
        NoticeInfo letter = newest();
        signInNewLearner();
        open("notifications/" + letter.id());
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
        open("notifications/no-notice-at-all");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
        TestPeople.signIn(mara);
        assertThat(newest().read()).isFalse();
    }

    @Test
    void manyAreShownAPageAtATime() {
        for (int i = 0; i < Inbox.PAGE + 5; i++) {
            sender.bare(mara.id(), "bare/" + i);
        }
        open("notifications");
        assertThat(rows()).hasSize(Inbox.PAGE);
        Button more = _get(Button.class, spec -> spec.withText("Show more"));
        assertThat(Statements.during(() -> _click(more))).hasSize(1);
        assertThat(rows()).hasSize(Inbox.PAGE + 5);
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void oneThatWasReadMeanwhileIsNotShownTwice() {
        for (int i = 0; i < Inbox.PAGE + 5; i++) {
            sender.bare(mara.id(), "bare/" + i);
        }
        open("notifications");
        inbox.readAll();
        _click(_get(Button.class, spec -> spec.withText("Show more")));
        assertThat(rows()).hasSize(Inbox.PAGE + 5);
    }

    @Test
    void whatComesInAppearsOnTopByItself() {
        sender.letter(mara.id(), "1", "Aiko");
        open("notifications");
        sender.letter(mara.id(), "2", "Jonas");
        soon(() -> assertThat(texts())
                .containsExactly(
                        "Jonas has written you 2 pages on January 4, 2027",
                        "Aiko has written you 2 pages on January 4, 2027"));
    }

    @Test
    void theFirstOneTakesTheEmptyStatesPlace() {
        open("notifications");
        sender.bare(mara.id(), "1");
        soon(() -> assertThat(texts()).containsExactly("Bare news"));
        _assertNone(EmptyState.class);
    }

    @Test
    void whatIsReadInAnotherTabIsReadHere() {
        sender.bare(mara.id(), "1");
        sender.bare(mara.id(), "2");
        open("notifications");
        inbox.read(newest().id());
        soon(() -> assertThat(rows()).extracting(NoticeRow::isUnread).containsExactly(false, true));
        inbox.readAll();
        soon(() -> assertThat(rows()).extracting(NoticeRow::isUnread).containsExactly(false, false));
    }

    @Test
    void theBellTellsHowManyAreUnreadAndAnnouncesNews() {
        sender.bare(mara.id(), "1");
        openInShell();
        open("guide");
        soon(() -> assertThat(bell()).contains("Notifications, 1 unread"));
        assertThat(bell()).doesNotContain("unread notification");
        sender.bare(mara.id(), "2");
        soon(() -> assertThat(bell()).contains("Notifications, 2 unread").contains("2 unread notifications"));
        inbox.readAll();
        soon(() -> assertThat(bell()).contains("Notifications, nothing unread"));
    }

    @Test
    void moreThanNinetyNineAreNotCountedOut() {
        for (int i = 0; i < 100; i++) {
            sender.bare(mara.id(), "bare/" + i);
        }
        openInShell();
        open("guide");
        soon(() -> assertThat(bell()).contains("100 unread").contains("99+"));
    }

    @Test
    void openingAViewAsksNothingForTheBell() {
        openInShell();
        assertThat(Statements.during(() -> open("guide"))).noneMatch(statement -> statement.contains("notification"));
        _assertOne(Bell.class);
    }

    @Test
    void aVisitorHasNoBell() {
        signOut();
        openInShell();
        open("guide");
        _assertOne(MainLayout.class);
        _assertNone(Bell.class);
    }

    private static String bell() {
        _assertOne(Bell.class);
        return textOf(_get(Bell.class));
    }
}
