package io.cairn.interview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.account.ui.WebClient;
import io.cairn.interview.Interviews;
import io.cairn.interview.SampleInterviews;
import io.cairn.support.OverTheWire;
import io.cairn.support.TestPeople;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Calendar entries over the wire, from a real server. */
@OverTheWire
class CalendarDownloadTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SignUp signUp;

    @Autowired
    private Interviews interviews;

    @Autowired
    private SampleInterviews samples;

    private AccountInfo learner;
    private UUID interview;

    @BeforeEach
    void anInterview() {
        learner = TestPeople.newLearner(signUp);
        interview = samples.booked(learner);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private HttpResponse<String> download(AccountInfo person, Object id) {
        WebClient browser = new WebClient(port);
        browser.signIn(person.email(), TestPeople.PASSWORD);
        return browser.get(path(id));
    }

    private static String path(Object id) {
        return "/interviews/%s/calendar.ics".formatted(id);
    }

    @Test
    void theLearnerTakesItAway() {
        HttpResponse<String> answer = download(learner, interview);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"mock-interview.ics\"");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.body())
                .contains("UID:" + interview)
                .contains("METHOD:PUBLISH")
                .contains("SUMMARY:Mock interview: Coding (Lea Learner)")
                .contains("LOCATION:Room 4")
                .contains("URL:http://localhost:%d/interviews/".formatted(port));
    }

    @Test
    void theMentorTakesTheSameEntryAway() {
        AccountInfo mentor = samples.mentor();
        assertThat(download(mentor, interview).body())
                .contains("UID:" + interview)
                .contains("URL:http://localhost:%d/mentor/slots/".formatted(port));
    }

    @Test
    void aCancelledOneTakesTheEntryOut() {
        interviews.cancel(interview, "", 0);
        assertThat(download(learner, interview).body())
                .contains("METHOD:CANCEL")
                .contains("STATUS:CANCELLED")
                .contains("SEQUENCE:1");
    }

    @Test
    void forEverybodyElseThereIsNone() {
        AccountInfo other = TestPeople.newLearner(signUp);
        assertThat(download(other, interview).statusCode()).isEqualTo(404);
        assertThat(download(learner, UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(download(learner, "nonsense").statusCode()).isEqualTo(404);
        assertThat(new WebClient(port).get(path(interview)).statusCode()).isEqualTo(404);
    }
}
