package io.cairn.file.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.account.ui.WebClient;
import io.cairn.file.Files;
import io.cairn.file.SampleFiles;
import io.cairn.file.StoredFile;
import io.cairn.support.OverTheWire;
import io.cairn.support.TestPeople;
import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files over the wire, from a real server. */
@OverTheWire
class OwnFilesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SignUp signUp;

    @Autowired
    private Files files;

    private WebClient browser;
    private StoredFile picture;
    private StoredFile document;

    @BeforeEach
    void somebodyWithFiles() {
        AccountInfo person = TestPeople.signInNewLearner(signUp);
        picture = files.keepImage("Übung 1.jpg", new ByteArrayInputStream(SampleFiles.jpeg(30, 20)));
        document = files.keepDocument("paper.pdf", new ByteArrayInputStream(SampleFiles.pdf(600_000)));
        TestPeople.signOut();
        browser = signedIn(person);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private WebClient signedIn(AccountInfo person) {
        WebClient client = new WebClient(port);
        client.signIn(person.email(), TestPeople.PASSWORD);
        return client;
    }

    private static String address(StoredFile file) {
        return "/" + FileAddress.of(file.id());
    }

    @Test
    void aPictureIsShownInPlaceAndADocumentIsStored() {
        HttpResponse<String> shown = browser.get(address(picture));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(header(shown, "Content-Disposition"))
                .startsWith("inline;")
                .contains("filename*=UTF-8''%C3%9Cbung%201.jpg");

        HttpResponse<String> stored = browser.get(address(document));
        assertThat(stored.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(header(stored, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("paper.pdf");
        assertThat(stored.headers().firstValueAsLong("Content-Length")).hasValue(document.size());
        assertThat(stored.body())
                .hasSize((int) document.size())
                .startsWith("%PDF-")
                .endsWith("%%EOF\n");
    }

    @Test
    void nothingInAFileCanRunOrBeGuessed() {
        for (StoredFile file : List.of(picture, document)) {
            HttpHeaders headers = browser.get(address(file)).headers();
            assertThat(headers.allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
            assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
            assertThat(headers.allValues("Cache-Control")).containsExactly("no-cache, private");
        }
    }

    @Test
    void whatTheBrowserHasAlreadyIsNotSentAgain() {
        String tag = header(browser.get(address(picture)), "ETag");

        HttpResponse<String> again = browser.with("If-None-Match", tag).get(address(picture));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(browser.with("If-None-Match", "\"other\"")
                        .get(address(picture))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void filesOfOthersMissingOnesAndNonsenseGetTheSameAnswer() {
        WebClient other = signedIn(TestPeople.newLearner(signUp));
        String tag = header(browser.get(address(picture)), "ETag");

        for (HttpResponse<String> answer : List.of(
                other.get(address(picture)),
                other.with("If-None-Match", tag).get(address(picture)),
                other.get("/files/" + UUID.randomUUID()),
                other.get("/files/nonsense"),
                other.get("/files/1-2-3-4-5"),
                new WebClient(port).get(address(picture)))) {
            assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
        }
    }

    @Test
    void askingForAFileMakesVisitorsNoSession() {
        assertThat(new WebClient(port).get(address(picture)).headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
