package io.cairn.portfolio;

import static io.cairn.portfolio.ProjectSamples.titled;
import static io.cairn.portfolio.ProjectSamples.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.UnitId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProjectMergeTest {

    private static final UnitId PANDAS = UnitId.parse("pandas.working");
    private static final UnitId PYTHON = UnitId.parse("python.working");
    private static final UnitId SQL = UnitId.parse("sql.working");

    private final ProjectContent base = written(ProjectStatus.BUILDING);

    @Test
    void whatOnlyOneFormTouchedIsTakenFromIt() {
        ProjectContent mine = titled("Mine");
        ProjectContent theirs = written(ProjectStatus.DONE);

        ProjectMerge merge = ProjectMerge.of(base, mine, theirs);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.taken()).containsExactly(ProjectField.STATUS);
        assertThat(merge.merged().title()).isEqualTo("Mine");
        assertThat(merge.merged().status()).isEqualTo(ProjectStatus.DONE);
    }

    @Test
    void whatBothWroteDifferentlyIsAConflictAndStaysMine() {
        ProjectMerge merge = ProjectMerge.of(base, titled("Mine"), titled("Theirs"));

        assertThat(merge.conflicts()).containsExactly(ProjectField.TITLE);
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.merged().title()).isEqualTo("Mine");
    }

    @Test
    void whatBothWroteAlikeIsNoConflict() {
        ProjectMerge merge = ProjectMerge.of(base, titled("Same"), titled("Same"));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged()).isEqualTo(titled("Same"));
    }

    @Test
    void ticksOfBothAreBroughtTogether() {
        ProjectMerge merge = ProjectMerge.of(
                ProjectSamples.proving(PANDAS), ProjectSamples.proving(PANDAS, PYTHON), ProjectSamples.proving(SQL));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.taken()).containsExactly(ProjectField.PROVES);
        assertThat(merge.merged().proves()).containsExactly(PYTHON, SQL);
    }

    @Test
    void ticksThatOnlyIChangedAreMine() {
        ProjectMerge merge = ProjectMerge.of(
                ProjectSamples.proving(PANDAS), ProjectSamples.proving(PYTHON), ProjectSamples.proving(PANDAS));

        assertThat(merge.taken()).isEmpty();
        assertThat(merge.merged().proves()).containsExactly(PYTHON);
    }

    @Test
    void imagesOfBothAreForThePersonToDecide() {
        ProjectContent mine = withImage();
        ProjectContent theirs = withImage();

        assertThat(ProjectMerge.of(base, mine, theirs).conflicts()).containsExactly(ProjectField.IMAGES);
    }

    @Test
    void withoutACommonBeginningEveryDifferenceIsAConflict() {
        ProjectMerge merge = ProjectMerge.of(null, titled("Mine"), written(ProjectStatus.DONE));

        assertThat(merge.conflicts()).containsExactly(ProjectField.TITLE, ProjectField.STATUS);
        assertThat(merge.merged()).isEqualTo(titled("Mine"));
    }

    private ProjectContent withImage() {
        ProjectImage chart = new ProjectImage(UUID.randomUUID(), "A chart");
        return ProjectSamples.with(base, "images", List.of(chart));
    }

    @Test
    void nothingToMergeChangesNothing() {
        assertThat(ProjectMerge.of(base, base, base)).isEqualTo(new ProjectMerge(base, Set.of(), Set.of()));
    }
}
