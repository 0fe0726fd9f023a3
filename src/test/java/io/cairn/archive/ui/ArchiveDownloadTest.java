package io.cairn.archive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.account.ui.WebClient;
import io.cairn.support.OverTheWire;
import io.cairn.support.TestPeople;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The archive over the wire, from a real server. */
@OverTheWire
class ArchiveDownloadTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SignUp signUp;

    @Test
    void aLearnerGetsAZipFileThatNobodyKeeps() {
        AccountInfo person = TestPeople.newLearner(signUp);
        WebClient browser = new WebClient(port);
        browser.signIn(person.email(), TestPeople.PASSWORD);

        HttpResponse<String> answer = browser.get("/" + ArchiveDownload.PATH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("PK");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"cairn-\\d{4}-\\d{2}-\\d{2}\\.zip\"");
    }

    @Test
    void forVisitorsThereIsNone() {
        assertThat(new WebClient(port).get("/" + ArchiveDownload.PATH).statusCode())
                .isEqualTo(404);
    }
}
