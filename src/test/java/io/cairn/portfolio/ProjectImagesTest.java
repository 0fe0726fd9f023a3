package io.cairn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.SignUp;
import io.cairn.file.Files;
import io.cairn.file.SampleFiles;
import io.cairn.shared.NotFoundException;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@CairnTest
class ProjectImagesTest {

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectDrafts drafts;

    @Autowired
    private ProjectImages images;

    @Autowired
    private Files files;

    @Autowired
    private SignUp signUp;

    private UUID project;

    @BeforeEach
    void signIn() {
        TestPeople.signInNewLearner(signUp);
        project = projects.create(null, UUID.randomUUID());
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    @Test
    void picturesKeepTheirOrder() {
        List<ProjectImage> shown = Stream.of("first", "second", "third")
                .map(alt -> new ProjectImage(upload(), alt))
                .toList()
                .reversed();

        projects.save(project, showing(shown), 0);

        assertThat(projects.project(project).content().images()).isEqualTo(shown);
    }

    @Test
    void whatAProjectOrItsDraftShowsIsInUse() {
        UUID saved = upload();
        UUID drafted = upload();
        UUID forgotten = upload();
        projects.save(project, showing(saved), 0);
        drafts.keep(project, UUID.randomUUID(), showing(drafted), 1);

        assertThat(used(saved, drafted, forgotten)).containsExactlyInAnyOrder(saved, drafted);
        assertThatThrownBy(() -> files.remove(List.of(saved))).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatAnEarlierVersionShowsIsInUseAsLongAsItIsKept() {
        UUID early = upload();
        projects.save(project, showing(early), 0);
        for (int version = 1; version < Projects.MAX_VERSIONS; version++) {
            projects.save(project, ProjectSamples.titled("Version " + version), version);
        }
        assertThat(used(early)).containsExactly(early);

        projects.save(project, ProjectSamples.titled("One more"), Projects.MAX_VERSIONS);

        assertThat(used(early)).isEmpty();
    }

    @Test
    void aDraftThatIsSavedLetsGoOfThePicturesTakenOutOfItAgain() {
        UUID editor = UUID.randomUUID();
        UUID picture = upload();
        UUID replaced = upload();
        drafts.keep(project, editor, showing(replaced), 0);
        drafts.keep(project, editor, showing(picture), 0);

        projects.save(project, showing(picture), 0, editor);

        assertThat(used(picture, replaced)).containsExactly(picture);
    }

    @Test
    void picturesOfARemovedProjectAreNotInUse() {
        UUID picture = upload();
        projects.save(project, showing(picture), 0);

        projects.remove(project);

        assertThat(used(picture)).isEmpty();
    }

    @Test
    void othersPicturesCannotBeShown() {
        UUID theirs = upload();
        TestPeople.signInNewLearner(signUp);
        UUID mine = projects.create(null, UUID.randomUUID());
        UUID editor = UUID.randomUUID();

        for (UUID tried : List.of(theirs, UUID.randomUUID())) {
            assertThatThrownBy(() -> projects.save(mine, showing(tried), 0)).isInstanceOf(NotFoundException.class);
            drafts.keep(mine, editor, showing(tried), 0);
        }
        assertThat(used(theirs)).isEmpty();
    }

    private Set<UUID> used(UUID... among) {
        return images.usedAmong(List.of(among));
    }

    private UUID upload() {
        return files.keepImage("chart.png", new ByteArrayInputStream(SampleFiles.png(9, 9)))
                .id();
    }

    private static ProjectContent showing(UUID file) {
        return showing(List.of(new ProjectImage(file, "A chart")));
    }

    private static ProjectContent showing(List<ProjectImage> images) {
        return ProjectSamples.with(ProjectSamples.written(ProjectStatus.BUILDING), "images", images);
    }
}
