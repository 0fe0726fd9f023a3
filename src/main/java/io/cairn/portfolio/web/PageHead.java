package io.cairn.portfolio.web;

import io.cairn.portfolio.ChosenProject;
import io.cairn.portfolio.ProjectImage;
import io.cairn.portfolio.PublicPage;
import io.cairn.portfolio.PublicProject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page says to browsers, search engines and those that draw previews of links.
 *
 * @param canonical the one lasting address of it; {@code null} for what search engines must not find
 * @param image whole address of a picture to draw
 */
record PageHead(
        String title,
        String description,
        @Nullable String canonical,
        @Nullable String image,
        String imageAlt) {

    private static final int DESCRIPTION_LENGTH = 200;

    static PageHead of(PublicPage page, Site site) {
        List<ProjectImage> images = page.projects().stream()
                .map(ChosenProject::content)
                .flatMap(content -> content.images().stream())
                .toList();
        String headline = page.content().headline();
        String title = headline.isEmpty() ? page.ownerName() : page.ownerName() + " – " + headline;
        return of(title, page.content().statement(), site, site.base(), images);
    }

    static PageHead of(PublicProject project, UUID id, Site site) {
        String title = project.content().title() + " – " + project.ownerName();
        return of(
                title,
                project.content().result(),
                site,
                site.project(id),
                project.content().images());
    }

    private static PageHead of(String title, String text, Site site, String path, List<ProjectImage> images) {
        @Nullable ProjectImage first = images.isEmpty() ? null : images.getFirst();
        return new PageHead(
                title,
                Excerpt.of(text, DESCRIPTION_LENGTH),
                site.isForEverybody() ? site.absolute(path) : null,
                first == null ? null : site.absolute(site.file(first.file())),
                first == null ? "" : first.alt());
    }
}
