package io.cairn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.ProjectBrief;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CairnTest
class QualityTest {

    @Autowired
    private Catalogs catalogs;

    @Test
    void aProjectFromABriefHasTheBriefsChecksAndItsRubric() {
        Catalog catalog = catalogs.current();
        ProjectBrief brief = catalog.brief(ProjectSamples.BRIEF);

        List<QualityPoint> points = QualityChecklist.of(catalog, brief.slug(), null);

        assertThat(points).extracting(QualityPoint::title).containsAll(brief.checks());
        assertThat(points)
                .extracting(QualityPoint::key)
                .doesNotHaveDuplicates()
                .contains("problem", "data", "held-out-evaluation", "reproducible", "documented");
        assertThat(points)
                .filteredOn(point -> point.kind() == QualityPoint.Kind.CRITERION)
                .allSatisfy(point -> assertThat(point.good()).isNotBlank());
    }

    @Test
    void aFreeProjectHasTheRubricOfItsParadigm() {
        assertThat(QualityChecklist.of(catalogs.current(), null, Paradigm.MLOPS))
                .extracting(QualityPoint::key)
                .contains("monitoring", "traceability");
    }

    @Test
    void withoutAParadigmThePointsAreGeneral() {
        assertThat(QualityChecklist.of(catalogs.current(), null, null))
                .extracting(QualityPoint::kind)
                .containsOnly(QualityPoint.Kind.GENERAL)
                .hasSize(7);
    }

    @Test
    void aBriefThatHasLeftTheCatalogueLeavesTheParadigmsRubric() {
        assertThat(QualityChecklist.of(catalogs.current(), new Slug("left-long-ago"), Paradigm.MLOPS))
                .isEqualTo(QualityChecklist.of(catalogs.current(), null, Paradigm.MLOPS));
    }

    @Test
    void hintsSayWhatIsNotThereYet() {
        assertThat(ContentHint.of(ProjectContent.EMPTY))
                .startsWith(ContentHint.NO_PROBLEM)
                .contains(ContentHint.NO_RESULT, ContentHint.NO_REPOSITORY, ContentHint.NO_README)
                .doesNotContain(ContentHint.NO_NUMBER_IN_RESULT, ContentHint.NO_DEMO);
        assertThat(ContentHint.of(ProjectSamples.written(ProjectStatus.DONE))).containsExactly(ContentHint.NO_IMAGE);
        assertThat(ContentHint.of(ProjectSamples.written(ProjectStatus.PUBLISHED)))
                .contains(ContentHint.NO_DEMO);
    }

    @Test
    void aResultWithoutANumberIsNoticed() {
        ProjectContent vague = resulting("It works much better now.");
        ProjectContent arabic = resulting("الدقة ٩٣");

        assertThat(ContentHint.of(vague)).contains(ContentHint.NO_NUMBER_IN_RESULT);
        assertThat(ContentHint.of(arabic)).doesNotContain(ContentHint.NO_NUMBER_IN_RESULT);
    }

    private static ProjectContent resulting(String result) {
        return ProjectSamples.with(ProjectContent.EMPTY, "result", result);
    }
}
