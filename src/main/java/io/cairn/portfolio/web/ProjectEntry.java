package io.cairn.portfolio.web;

import io.cairn.portfolio.ChosenProject;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectImage;
import org.jspecify.annotations.Nullable;

/**
 * A project among others on the page.
 *
 * @param result and {@code problem}: only as much as tells whether to read on
 * @param image address of its picture
 */
record ProjectEntry(
        String href,
        String title,
        String result,
        String problem,
        String facts,
        @Nullable String image,
        String imageAlt,
        @Nullable String code,
        @Nullable String demo) {

    private static final int RESULT_LENGTH = 220;
    private static final int PROBLEM_LENGTH = 120;

    static ProjectEntry of(ChosenProject project, Site site, PageWords words) {
        ProjectContent content = project.content();
        @Nullable
        ProjectImage image =
                content.images().isEmpty() ? null : content.images().getFirst();
        return new ProjectEntry(
                site.project(project.id()),
                content.title().isBlank() ? words.text("untitled") : content.title(),
                Excerpt.of(content.result(), RESULT_LENGTH),
                Excerpt.of(content.problem(), PROBLEM_LENGTH),
                ProjectFactLine.of(content, words),
                image == null ? null : site.file(image.file()),
                image == null ? "" : image.alt(),
                content.repositoryUrl(),
                content.demoUrl());
    }
}
