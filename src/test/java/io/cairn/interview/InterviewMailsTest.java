package io.cairn.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.notification.MailEnclosures.Enclosure;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InterviewMailsTest extends InterviewTest {

    @Autowired
    private InterviewMails mails;

    /** What goes along with the latest notice to somebody. */
    private Optional<Enclosure> enclosure(AccountInfo person) {
        record Told(String kind, String link) {}
        Told told = database.sql(
                        "select kind, link from notification where account_id = ? order by created_at desc, id desc limit 1")
                .param(person.id())
                .query(Told.class)
                .single();
        return mails.find(person.id(), told.kind(), told.link());
    }

    private static String text(Optional<Enclosure> enclosure) {
        // Long lines are folded in the file.
        return new String(enclosure.orElseThrow().content(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    @Test
    void bothGetTheEntryWithTheMailThatItIsBooked() {
        Interview interview = booked(tenIn(3));
        assertThat(text(enclosure(learner)))
                .contains("METHOD:PUBLISH", "SEQUENCE:0", "UID:" + interview.id(), "/interviews/" + interview.id());
        assertThat(text(enclosure(mentor)))
                .contains("METHOD:PUBLISH", "SEQUENCE:0", "UID:" + interview.id(), "/mentor/slots/" + interview.id());
    }

    @Test
    void theSameEntryChangesWithAMoveAndGoesWithACancellation() {
        Interview interview = booked(tenIn(3));
        interviews.move(interview.id(), elevenIn(3), "", 0);
        assertThat(text(enclosure(mentor))).contains("SEQUENCE:1", "UID:" + interview.id());
        interviews.cancel(interview.id(), "", 1);
        assertThat(enclosure(mentor).orElseThrow().type()).endsWith("method=CANCEL");
        assertThat(text(enclosure(mentor))).contains("METHOD:CANCEL", "SEQUENCE:2", "UID:" + interview.id());
    }

    @Test
    void nobodyElseGetsIt() {
        Interview interview = booked(tenIn(3));
        assertThat(mails.find(UUID.randomUUID(), "interview-booked", "interviews/" + interview.id()))
                .isEmpty();
        assertThat(mails.find(learner.id(), "interview-reminder", "interviews/" + interview.id()))
                .isEmpty();
    }
}
