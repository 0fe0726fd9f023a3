package io.cairn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.portfolio.ProjectProblem.Kind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectRulesTest {

    @Test
    void anIdeaMayBeEmpty() {
        assertThat(ProjectRules.check(ProjectContent.EMPTY)).isEmpty();
    }

    @Test
    void aFinishedProjectHasATitleAProblemAndAResult() {
        ProjectContent finished = ProjectSamples.with(ProjectContent.EMPTY, "status", ProjectStatus.DONE);

        assertThat(ProjectRules.check(finished))
                .containsExactly(
                        new ProjectProblem(ProjectField.TITLE, Kind.MISSING, 0),
                        new ProjectProblem(ProjectField.PROBLEM, Kind.MISSING, 0),
                        new ProjectProblem(ProjectField.RESULT, Kind.MISSING, 0));
        assertThat(ProjectRules.check(ProjectSamples.written(ProjectStatus.DONE)))
                .isEmpty();
    }

    @Test
    void aTitleMayBe120CharactersLong() {
        assertThat(ProjectRules.check(ProjectSamples.titled("x".repeat(120)))).isEmpty();
        assertThat(ProjectRules.check(ProjectSamples.titled("x".repeat(121))))
                .containsExactly(new ProjectProblem(ProjectField.TITLE, Kind.TOO_LONG, 120));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/a?b=c#d",
                "https://例え.jp/道",
                "HTTPS://EXAMPLE.ORG:8443/"
            })
    void webAddressesAreLinks(@Nullable String url) {
        assertThat(ProjectRules.check(linkingTo(url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://example.org",
                "https://",
                "https:///path",
                "https://me:secret@example.org",
                "https://exa mple.org",
                "//example.org",
                "https://example.org/<script>"
            })
    void anythingElseIsNot(String url) {
        assertThat(ProjectRules.check(linkingTo(url)))
                .containsExactly(new ProjectProblem(ProjectField.REPOSITORY_URL, Kind.NOT_A_LINK, 0));
    }

    @Test
    void aProjectDoesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2026, 3, 1);

        assertThat(ProjectRules.check(lasting(day, day, 0))).isEmpty();
        assertThat(ProjectRules.check(lasting(day, day.minusDays(1), 0)))
                .containsExactly(new ProjectProblem(ProjectField.FINISHED_ON, Kind.BACKWARDS, 0));
    }

    @Test
    void hoursAreFromNoneToTenThousand() {
        assertThat(ProjectRules.check(lasting(null, null, 10_000))).isEmpty();
        for (int hours : new int[] {-1, 10_001, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThat(ProjectRules.check(lasting(null, null, hours)))
                    .containsExactly(new ProjectProblem(ProjectField.HOURS, Kind.OUT_OF_RANGE, 10_000));
        }
    }

    @Test
    void picturesOfAFinishedProjectSayWhatIsToBeSeen() {
        ProjectImage image = new ProjectImage(UUID.randomUUID(), " ");

        assertThat(ProjectRules.check(showing(ProjectStatus.BUILDING, image))).isEmpty();
        assertThat(ProjectRules.check(showing(ProjectStatus.DONE, image)))
                .containsExactly(new ProjectProblem(ProjectField.IMAGES, Kind.MISSING, 0));
    }

    @Test
    void thereAreAtMostTenPictures() {
        ProjectImage[] images = Collections.nCopies(11, new ProjectImage(UUID.randomUUID(), "x"))
                .toArray(ProjectImage[]::new);

        assertThat(ProjectRules.check(showing(ProjectStatus.IDEA, images)))
                .contains(new ProjectProblem(ProjectField.IMAGES, Kind.TOO_MANY, 10));
    }

    private static ProjectContent linkingTo(@Nullable String url) {
        return ProjectSamples.with(ProjectContent.EMPTY, "repositoryUrl", url);
    }

    private static ProjectContent lasting(@Nullable LocalDate from, @Nullable LocalDate to, int hours) {
        ProjectContent begun = ProjectSamples.with(ProjectContent.EMPTY, "startedOn", from);
        return ProjectSamples.with(ProjectSamples.with(begun, "finishedOn", to), "hours", hours);
    }

    private static ProjectContent showing(ProjectStatus status, ProjectImage... images) {
        return ProjectSamples.with(ProjectSamples.written(status), "images", images);
    }
}
