package io.cairn.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.SignUp;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.Projects;
import io.cairn.portfolio.Visibility;
import io.cairn.progress.Progress;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.Roadmaps;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What leaves an account and comes into another one has not changed, whatever it was. */
@CairnTest
class RoundTripTest {

    @TempDir
    Path folder;

    @Autowired
    private RandomLearner learner;

    @Autowired
    private Archives archives;

    @Autowired
    private Progress progress;

    @Autowired
    private Projects projects;

    @Autowired
    private EarnedCertifications certifications;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private SignUp signUp;

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void nothingChangesOnTheWay(long seed) {
        TestPeople.signInNewLearner(signUp);
        learner.live(seed);
        byte[] there = export();
        var standings = progress.everything();
        var built = projects.all();
        var earned = certifications.all();
        RoadmapView followed = roadmaps.current().orElse(null);

        TestPeople.signInNewLearner(signUp);
        archives.read(ZipSamples.stored(folder, there));
        byte[] andBackAgain = export();

        assertThat(content(andBackAgain)).isEqualTo(content(there));
        assertThat(progress.everything()).isEqualTo(standings);
        assertThat(projects.all()).isEqualTo(built);
        assertThat(certifications.all()).isEqualTo(earned);
        assertThat(roadmaps.current().map(RoadmapView::plan).orElse(null))
                .isEqualTo(followed == null ? null : followed.plan());
        assertThat(roadmaps.current().map(RoadmapView::statuses).orElse(null))
                .isEqualTo(followed == null ? null : followed.statuses());
    }

    @Test
    void aPublicPageIsPublicAgainWhereItsNameIsFree() {
        TestPeople.signInNewLearner(signUp);
        portfolios.publish("ada-of-old");
        byte[] archive = export();
        portfolios.publish("ada-of-today");

        TestPeople.signInNewLearner(signUp);
        archives.read(ZipSamples.stored(folder, archive));

        assertThat(portfolios.portfolio().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(portfolios.portfolio().name()).isEqualTo("ada-of-old");
        assertThat(content(export())).isEqualTo(content(archive));
    }

    @Test
    void aPublicPageIsPrivateWhereSomebodyElseHasItsName() {
        TestPeople.signInNewLearner(signUp);
        portfolios.publish("ada-the-first");
        byte[] archive = export();

        TestPeople.signInNewLearner(signUp);
        archives.read(ZipSamples.stored(folder, archive));

        assertThat(portfolios.portfolio().visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(portfolios.portfolio().name()).isNull();
    }

    @Test
    void anArchiveSaysWhoseItIsAndNoSecret() {
        var ada = TestPeople.signInNewLearner(signUp);
        String document = new String(files(export()).get(ArchiveFormat.DOCUMENT));
        assertThat(document).contains(ada.email()).contains(ada.displayName());
        assertThat(document).doesNotContainIgnoringCase("password").doesNotContain(TestPeople.PASSWORD);
    }

    private byte[] export() {
        try (TemporaryFile archive = archives.write()) {
            return java.nio.file.Files.readAllBytes(archive.path());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Map<String, byte[]> files(byte[] zip) {
        return ZipSamples.entries(ZipSamples.stored(folder, zip));
    }

    /** Everything but whose it is and from when; bytes as text, so that they can be compared. */
    private Map<String, Object> content(byte[] zip) {
        Map<String, Object> content = new HashMap<>();
        files(zip)
                .forEach((name, bytes) -> content.put(
                        name,
                        name.equals(ArchiveFormat.DOCUMENT) ? document(bytes) : java.util.Arrays.hashCode(bytes)));
        return content;
    }

    private static ObjectNode document(byte[] bytes) {
        ObjectNode document = (ObjectNode) new JsonMapper().readTree(bytes);
        document.remove(ArchiveFormat.ACCOUNT_MEMBER);
        document.remove(ArchiveFormat.TIME_MEMBER);
        return document;
    }
}
