package io.cairn.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.account.ui.WebClient;
import io.cairn.file.Files;
import io.cairn.file.SampleFiles;
import io.cairn.file.StoredFile;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.Projects;
import io.cairn.review.SampleSubmissions;
import io.cairn.review.Submissions;
import io.cairn.support.OverTheWire;
import io.cairn.support.TestPeople;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pictures of what was handed in, over the wire, from a real server. */
@OverTheWire
class ShownFileDownloadTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SignUp signUp;

    @Autowired
    private Files files;

    @Autowired
    private Projects projects;

    @Autowired
    private Submissions submissions;

    @Autowired
    private SampleSubmissions samples;

    private AccountInfo learner;
    private UUID submission;
    private StoredFile shown;
    private StoredFile other;

    @BeforeEach
    void submit() {
        learner = TestPeople.signInNewLearner(signUp);
        shown = files.keepImage("loss.png", new ByteArrayInputStream(SampleFiles.png(30, 20)));
        other = files.keepImage("other.png", new ByteArrayInputStream(SampleFiles.png(20, 30)));
        UUID project = samples.project("Churn");
        projects.save(project, ProjectSamples.pictured("Churn", shown.id()), 1);
        submission = samples.submitted(project);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private HttpResponse<String> get(AccountInfo person, Object of, Object file) {
        WebClient browser = new WebClient(port);
        browser.signIn(person.email(), TestPeople.PASSWORD);
        return browser.get(path(of, file));
    }

    private static String path(Object of, Object file) {
        return "/reviews/%s/files/%s".formatted(of, file);
    }

    @Test
    void itsLearnerAndMentorsSeeAPictureAndNothingInItCanRun() {
        for (AccountInfo person : List.of(learner, samples.newMentor())) {
            HttpResponse<String> answer = get(person, submission, shown.id());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .containsExactly("default-src 'none'; sandbox");
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache, private");
        }
    }

    @Test
    void forEverybodyElseThereIsNone() {
        AccountInfo mentor = samples.newMentor();
        AccountInfo stranger = TestPeople.newLearner(signUp);
        assertThat(get(stranger, submission, shown.id()).statusCode()).isEqualTo(404);
        assertThat(new WebClient(port).get(path(submission, shown.id())).statusCode())
                .isEqualTo(404);
        assertThat(get(mentor, submission, other.id()).statusCode()).isEqualTo(404);
        assertThat(get(learner, UUID.randomUUID(), shown.id()).statusCode()).isEqualTo(404);
        assertThat(get(learner, "nonsense", "nonsense").statusCode()).isEqualTo(404);
        submissions.withdraw(submission);
        assertThat(get(mentor, submission, shown.id()).statusCode()).isEqualTo(404);
        assertThat(get(learner, submission, shown.id()).statusCode()).isEqualTo(200);
    }
}
