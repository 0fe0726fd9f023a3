package io.cairn.archive.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import io.cairn.archive.Archives;
import io.cairn.archive.TemporaryFile;
import io.cairn.portfolio.Projects;
import io.cairn.support.ViewTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DataViewTest extends ViewTest {

    @Autowired
    private Archives archives;

    @Autowired
    private Projects projects;

    @Test
    void everythingCanBeDownloaded() {
        signInNewLearner();
        open("settings/data");
        Anchor download = _get(Anchor.class, spec -> spec.withText("Download everything"));
        assertThat(download.getHref()).isEqualTo("settings/data/archive");
        assertThat(download.getElement().hasAttribute("download")).isTrue();
    }

    @Test
    void anArchiveArrivesInAnEmptyAccount() throws IOException {
        signInNewLearner();
        projects.create(null, UUID.randomUUID());
        byte[] archive = exported();
        signInNewLearner();
        open("settings/data");

        upload("cairn.zip", archive);

        assertThat(textOf(_get(DataView.class))).contains("Everything is here", "The archive of Lea Learner");
        assertThat(projects.all()).hasSize(1);
        _assertNone(Upload.class);
    }

    @Test
    void whatIsNoArchiveIsRefusedInWords() {
        signInNewLearner();
        open("settings/data");
        upload("cairn.zip", "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(textOf(_get(DataView.class))).contains("This is not an archive of Cairn");
        _get(Upload.class);
    }

    @Test
    void whatFilledUpInTheMeantimeIsNamed() throws IOException {
        signInNewLearner();
        byte[] archive = exported();
        open("settings/data");
        projects.create(null, UUID.randomUUID());
        upload("cairn.zip", archive);
        assertThat(textOf(_get(DataView.class))).contains("There is already:Projects");
    }

    @Test
    void anAccountThatHasSomethingIsToldBeforeItTries() {
        signInNewLearner();
        projects.create(null, UUID.randomUUID());
        open("settings/data");
        assertThat(textOf(_get(DataView.class))).contains("This one has:Projects");
        _assertNone(Upload.class);
    }

    private byte[] exported() throws IOException {
        try (TemporaryFile archive = archives.write()) {
            return Files.readAllBytes(archive.path());
        }
    }

    /** The library throws what the handler refuses; the person sees words. */
    private static void upload(String name, byte[] content) {
        catchThrowable(() -> UploadKt._upload(_get(Upload.class), name, content));
        MockVaadin.clientRoundtrip(true);
    }
}
