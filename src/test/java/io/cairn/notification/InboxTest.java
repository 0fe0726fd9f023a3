package io.cairn.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.shared.NodeEvents;
import io.cairn.shared.NotFoundException;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@CairnTest
class InboxTest {

    @Autowired
    private Inbox inbox;

    @Autowired
    private Sender sender;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient jdbc;

    private AccountInfo mara;

    @BeforeEach
    void signIn() {
        mara = TestPeople.signInNewLearner(signUp);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private List<NoticeInfo> first() {
        return inbox.next(Set.of(), Locale.ENGLISH);
    }

    private List<NoticeInfo> everything() {
        List<NoticeInfo> all = new ArrayList<>();
        List<NoticeInfo> page;
        do {
            page = inbox.next(all.stream().map(NoticeInfo::id).toList(), Locale.ENGLISH);
            all.addAll(page);
        } while (page.size() == Inbox.PAGE);
        return all;
    }

    private void sendMany(int count) {
        jdbc.sql("""
                        insert into notification (account_id, id, kind, key, words, link, created_at, read_at)
                        select :account, uuidv7(n * interval '1 second'), 'test-bare', 'many/' || n, '{}', 'settings/password',
                               now(), case when n % 3 = 0 then now() end
                          from generate_series(1, :count) as n
                        """).param("account", mara.id()).param("count", count).update();
    }

    @Test
    void whatIsUnreadComesFirstThenTheNewest() {
        sender.letter(mara.id(), "1", "Aiko");
        sender.letter(mara.id(), "2", "Jonas");
        sender.letter(mara.id(), "3", "Sofia");
        inbox.read(first().getFirst().id());
        assertThat(first())
                .extracting(NoticeInfo::text)
                .containsExactly(
                        "Jonas has written you 2 pages on January 4, 2027",
                        "Aiko has written you 2 pages on January 4, 2027",
                        "Sofia has written you 2 pages on January 4, 2027");
        assertThat(first()).extracting(NoticeInfo::read).containsExactly(false, false, true);
    }

    @Test
    void readingGivesWhereItLeadsAndMayBeRepeated() {
        sender.letter(mara.id(), "1", "Aiko");
        UUID letter = first().getFirst().id();
        assertThat(inbox.read(letter)).isEqualTo("settings/password");
        assertThat(inbox.read(letter)).isEqualTo("settings/password");
        assertThat(first()).extracting(NoticeInfo::read).containsExactly(true);
    }

    @Test
    void pagesGoThroughTenThousandWithoutMissingOrRepeatingOne() {
        sendMany(10_000);
        List<NoticeInfo> all = everything();
        assertThat(all).hasSize(10_000).doesNotHaveDuplicates();
        assertThat(all.subList(0, 6_667)).noneMatch(NoticeInfo::read);
        assertThat(all.subList(6_667, 10_000)).allMatch(NoticeInfo::read);
    }

    @Test
    void theFirstPageOfTenThousandIsReadFromTheIndex() {
        sendMany(10_000);
        jdbc.sql("analyze notification").update();
        String plan = String.join(
                "\n", jdbc.sql("""
                                explain select id from notification
                                 where account_id = :me and in_app
                                 order by (read_at is not null), id desc limit 50
                                """).param("me", mara.id()).query(String.class).list());
        assertThat(plan).contains("notification_in_order").doesNotContain("Sort");
    }

    @Test
    void allCanBeReadAtOnce() {
        sendMany(60);
        inbox.readAll();
        inbox.readAll();
        assertThat(everything()).hasSize(60).allMatch(NoticeInfo::read);
    }

    @Test
    void everythingIsOneStatement() {
        sender.letter(mara.id(), "1", "Aiko");
        UUID letter = first().getFirst().id();
        assertThat(Statements.during(this::first)).hasSize(1);
        assertThat(Statements.during(() -> inbox.read(letter))).hasSize(1);
        assertThat(Statements.during(inbox::readAll)).hasSize(1);
        assertThat(Statements.during(() -> inbox.watchUnread(count -> {}).end()))
                .isEmpty();
        assertThat(Statements.during(() -> inbox.listen(change -> {}).end())).isEmpty();
    }

    @Test
    void somebodyElsesNoticesCannotBeTouched() {
        sender.letter(mara.id(), "1", "Aiko");
        UUID letter = first().getFirst().id();
        TestPeople.signInNewLearner(signUp);
        assertThat(first()).isEmpty();
        assertThatThrownBy(() -> inbox.read(letter)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> inbox.read(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
        inbox.readAll();
        TestPeople.signIn(mara);
        assertThat(first()).extracting(NoticeInfo::read).containsExactly(false);
    }

    @Test
    void visitorsHaveNone() {
        TestPeople.signOut();
        List<ThrowingCallable> verbs = List.of(
                this::first,
                () -> inbox.read(UUID.randomUUID()),
                inbox::readAll,
                () -> inbox.listen(change -> {}),
                () -> inbox.watchUnread(count -> {}));
        verbs.forEach(verb -> assertThatThrownBy(verb)
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void oneThatThisPortalCannotTellDoesNotHideTheOthers() {
        sender.letter(mara.id(), "1", "Aiko");
        jdbc.sql("update notification set words = '{}' where account_id = :me")
                .param("me", mara.id())
                .update();
        sender.bare(mara.id(), "2");
        assertThat(first())
                .extracting(NoticeInfo::text)
                .containsExactly("Bare news", "Something has happened to your work.");
    }

    @Test
    void theNumberOfUnreadOnesIsToldAsItChanges() throws InterruptedException {
        sender.bare(mara.id(), "1");
        BlockingQueue<Integer> told = new LinkedBlockingQueue<>();
        NodeEvents.Subscription watching = inbox.watchUnread(told::add);
        awaitLast(told, 1);
        sender.bare(mara.id(), "2");
        awaitLast(told, 2);
        inbox.read(first().getFirst().id());
        awaitLast(told, 1);
        inbox.readAll();
        awaitLast(told, 0);
        watching.end();
        sender.bare(mara.id(), "3");
        assertThat(told.poll(500, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aSecondTabIsToldAtOnceWhatIsKnown() throws InterruptedException {
        sender.bare(mara.id(), "1");
        BlockingQueue<Integer> told = new LinkedBlockingQueue<>();
        NodeEvents.Subscription firstTab = inbox.watchUnread(told::add);
        awaitLast(told, 1);
        List<Integer> second = new ArrayList<>();
        inbox.watchUnread(second::add).end();
        assertThat(second).containsExactly(1);
        firstTab.end();
    }

    @Test
    void tabsHearOfWhatHappensInOthersAndOnlyToTheirPerson() throws InterruptedException {
        BlockingQueue<InboxChange> heard = new LinkedBlockingQueue<>();
        NodeEvents.Subscription listening = inbox.listen(heard::add);
        AccountInfo other = TestPeople.newLearner(signUp);
        sender.bare(other.id(), "not mine");
        sender.bare(mara.id(), "1");
        UUID notice = first().getFirst().id();
        inbox.read(notice);
        inbox.read(notice);
        sender.bare(mara.id(), "2");
        inbox.readAll();
        inbox.readAll();
        assertThat(List.of(take(heard), take(heard), take(heard), take(heard)))
                .containsExactly(
                        new InboxChange.Arrived(),
                        new InboxChange.Read(notice),
                        new InboxChange.Arrived(),
                        new InboxChange.AllRead());
        assertThat(heard.poll(300, TimeUnit.MILLISECONDS)).isNull();
        listening.end();
    }

    private static InboxChange take(BlockingQueue<InboxChange> heard) throws InterruptedException {
        return heard.poll(20, TimeUnit.SECONDS);
    }

    private static void awaitLast(BlockingQueue<Integer> told, int expected) throws InterruptedException {
        long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        Integer last = null;
        while (System.nanoTime() < limit && (last == null || last != expected)) {
            last = told.poll(1, TimeUnit.SECONDS);
        }
        assertThat(last).isEqualTo(expected);
    }
}
