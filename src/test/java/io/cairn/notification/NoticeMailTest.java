package io.cairn.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.cairn.account.AccountInfo;
import io.cairn.account.AdjustableClock;
import io.cairn.account.EmailAddress;
import io.cairn.account.PasswordReset;
import io.cairn.account.SignUp;
import io.cairn.account.SignUpOutcome;
import io.cairn.account.SignUpRequest;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A portal with a mail server. */
@CairnTest
@Import(AdjustableClock.Instead.class)
class NoticeMailTest {

    private static final int PORT = freePort();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

    static {
        MAIL.start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void useIt(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> PORT);
        properties.add("cairn.base-url", () -> "https://cairn.example.org/portal/");
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @Autowired
    private MailRound round;

    @Autowired
    private MailOutbox outbox;

    @Autowired
    private Inbox inbox;

    @Autowired
    private NoticePreferences preferences;

    @Autowired
    private Sender sender;

    @Autowired
    private PasswordReset reset;

    @Autowired
    private SignUp signUp;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountInfo mara;

    @BeforeEach
    void signIn() throws Exception {
        if (!MAIL.isRunning()) {
            MAIL.start();
        }
        MAIL.purgeEmailFromAllMailboxes();
        jdbc.sql("update notification set mail_due_at = null").update();
        mara = TestPeople.signInNewLearner(signUp);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private MimeMessage[] sent() {
        round.sendDue();
        return MAIL.getReceivedMessages();
    }

    private void away(Duration time) {
        clock.pass(time);
    }

    private static String raw(MimeMessage mail) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        assertThat(mail.getHeader(name)).as(name).hasSize(1);
        return mail.getHeader(name)[0];
    }

    @Test
    void whatGoesAlongIsEnclosed() throws Exception {
        sender.meeting(mara.id(), "1", "2026-12-24T18:00:00Z");
        assertThat(raw(sent()[0]).replaceAll("\\s+", " "))
                .contains("Content-Type: text/calendar; charset=UTF-8; method=PUBLISH; name=meeting.ics")
                .contains("Content-Disposition: attachment; filename=meeting.ics");
    }

    @Test
    void whoForgotTheirPasswordIsMailedALinkToANewOne() throws Exception {
        assertThat(reset.ask(new EmailAddress("nobody-%s@example.org".formatted(mara.id())), "192.0.2.7"))
                .isEmpty();
        assertThat(reset.ask(new EmailAddress(mara.email()), "192.0.2.7")).isEmpty();
        assertThat(MAIL.waitForIncomingEmail(5_000, 1)).isTrue();
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0].toString()).contains(mara.email());
        String text = String.valueOf(mail.getContent());
        assertThat(text).contains("Hello Lea Learner,", "within an hour");
        String secret = text.replaceFirst("(?s).*https://cairn.example.org/portal/reset/(\\S+).*", "$1");
        assertThat(reset.set(secret, "velvet harbour sixteen")).isEqualTo(new PasswordReset.Outcome.Done(mara));
        assertThat(MAIL.getReceivedMessages()).as("nobody else gets one").hasSize(1);
    }

    @Test
    void whoIsAwayGetsAMailAfterAWhile() throws Exception {
        sender.letter(mara.id(), "1", "Aiko");
        assertThat(sent()).isEmpty();
        away(Duration.ofMinutes(4));
        assertThat(sent()).isEmpty();
        away(Duration.ofMinutes(1));
        assertThat(sent()).hasSize(1);
        away(Duration.ofDays(1));
        assertThat(sent()).as("still once").hasSize(1);
    }

    @Test
    void whoHasReadItMeanwhileGetsNone() {
        sender.letter(mara.id(), "1", "Aiko");
        sender.letter(mara.id(), "2", "Jonas");
        inbox.read(inbox.next(Set.of(), Locale.ENGLISH).getFirst().id());
        inbox.readAll();
        away(Duration.ofHours(1));
        assertThat(sent()).isEmpty();
    }

    @Test
    void whoWantsMailAloneGetsItAtOnceAndNothingInThePortal() {
        sender.meeting(mara.id(), "1", "2027-03-01T15:30:00Z");
        assertThat(inbox.next(Set.of(), Locale.ENGLISH)).isEmpty();
        assertThat(sent()).hasSize(1);
    }

    @Test
    void whoWantsNoMailGetsNone() {
        preferences.choose("test-letter", Delivery.IN_APP);
        sender.letter(mara.id(), "1", "Aiko");
        away(Duration.ofHours(1));
        assertThat(sent()).isEmpty();
        assertThat(inbox.next(Set.of(), Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void theMailSaysWhatHasHappenedWhereItLeadsAndWhyItCame() throws Exception {
        sender.letter(mara.id(), "1", "<b>Aiko & Söhne</b>");
        UUID notice = inbox.next(Set.of(), Locale.ENGLISH).getFirst().id();
        away(Duration.ofHours(1));
        MimeMessage mail = sent()[0];
        assertThat(mail.getSubject()).isEqualTo("<b>Aiko & Söhne</b> has written you 2 pages on January 4, 2027");
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("Lea Learner <%s>".formatted(mara.email()));
        assertThat(header(mail, "From")).isEqualTo("Cairn <no-reply@cairn.example.org>");
        assertThat(header(mail, "List-Unsubscribe"))
                .isEqualTo("<https://cairn.example.org/portal/settings/notifications>");
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        Parts parts = Parts.of(mail);
        assertThat(parts.plain())
                .contains("Hello Lea Learner,")
                .contains("<b>Aiko & Söhne</b> has written you 2 pages on January 4, 2027")
                .contains("https://cairn.example.org/portal/notifications/" + notice)
                .contains("You get this mail because you want to be told by mail of: A letter has come.")
                .contains("https://cairn.example.org/portal/settings/notifications");
        assertThat(parts.html())
                .contains("&lt;b&gt;Aiko &amp; S&ouml;hne&lt;/b&gt;")
                .contains("href=\"https://cairn.example.org/portal/notifications/" + notice + "\"")
                .doesNotContain("<b>");
    }

    @Test
    void momentsAreToldInThePersonsTimeZone() throws Exception {
        jdbc.sql("update account set time_zone = 'Europe/Stockholm' where id = :me")
                .param("me", mara.id())
                .update();
        sender.meeting(mara.id(), "1", "2027-03-01T15:30:00Z");
        assertThat(sent()[0].getSubject()).contains("4:30");
    }

    @Test
    void aNameWithLineBreaksBeginsNoNewHeader() throws Exception {
        String email = "tricky-%s@example.org".formatted(UUID.randomUUID());
        SignUpOutcome outcome = signUp.register(new SignUpRequest(
                UUID.randomUUID(), new EmailAddress(email), "Eve\r\nBcc: all@example.org", TestPeople.PASSWORD, email));
        AccountInfo eve = ((SignUpOutcome.Registered) outcome).account();
        sender.letter(eve.id(), "1", "Mallory\r\nBcc: all@example.org\r\n\r\nOther text");
        away(Duration.ofHours(1));
        MimeMessage[] mails = sent();
        assertThat(mails).hasSize(1);
        assertThat(mails[0].getHeader("Bcc")).isNull();
        assertThat(mails[0].getAllRecipients()).hasSize(1);
        assertThat(raw(mails[0])).doesNotContainPattern("(?m)^Bcc:");
    }

    @Test
    void aMailServerThatIsAwayIsTriedAgainAndNoMailIsLost() {
        sender.letter(mara.id(), "1", "Aiko");
        away(Duration.ofMinutes(5));
        MAIL.stop();
        round.sendDue();
        MAIL.start();
        assertThat(sent()).as("not at once").isEmpty();
        away(Duration.ofMinutes(1));
        assertThat(sent()).hasSize(1);
    }

    @Test
    void afterACrashInTheMiddleItIsSentLater() {
        sender.letter(mara.id(), "1", "Aiko");
        away(Duration.ofMinutes(5));
        assertThat(outbox.take()).as("taken by a node that then ended").isPresent();
        assertThat(sent()).isEmpty();
        away(Duration.ofMinutes(10));
        assertThat(sent()).hasSize(1);
    }

    @Test
    void twoNodesDoNotTakeTheSameMail() {
        sender.letter(mara.id(), "1", "Aiko");
        sender.letter(mara.id(), "2", "Jonas");
        away(Duration.ofMinutes(5));
        assertThat(outbox.take().orElseThrow().id())
                .isNotEqualTo(outbox.take().orElseThrow().id());
        assertThat(outbox.take()).isEmpty();
    }

    @Test
    void itIsGivenUpAfterADayOfTrying() {
        sender.letter(mara.id(), "1", "Aiko");
        away(Duration.ofMinutes(5));
        Duration tried = Duration.ZERO;
        for (int tries = 1; tries < MailOutbox.MOST_TRIES; tries++) {
            assertThat(outbox.failed(outbox.take().orElseThrow())).isTrue();
            tried = tried.plus(MailOutbox.pause(tries));
            away(MailOutbox.pause(tries));
        }
        assertThat(outbox.failed(outbox.take().orElseThrow())).isFalse();
        away(Duration.ofDays(10));
        assertThat(sent()).isEmpty();
        assertThat(tried).isBetween(Duration.ofHours(18), Duration.ofHours(48));
    }

    @Test
    void nobodyWritesToADisabledAccount() {
        sender.letter(mara.id(), "1", "Aiko");
        jdbc.sql("update account set disabled = true where id = :me")
                .param("me", mara.id())
                .update();
        away(Duration.ofMinutes(5));
        assertThat(sent()).isEmpty();
        assertThat(outbox.take()).isEmpty();
    }
}
