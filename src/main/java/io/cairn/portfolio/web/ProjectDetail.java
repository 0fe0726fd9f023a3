package io.cairn.portfolio.web;

import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.PublicProject;
import io.cairn.shared.Markdown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project on a page of its own. */
record ProjectDetail(
        String title,
        String result,
        String facts,
        @Nullable String code,
        @Nullable String demo,
        List<Picture> images,
        List<String> problem,
        List<String> work,
        List<String> share,
        List<String> stages,
        boolean finished,
        List<String> proves,
        String readme) {

    record Picture(String href, String alt) {}

    static ProjectDetail of(PublicProject project, Site site, PageWords words) {
        ProjectContent content = project.content();
        return new ProjectDetail(
                content.title().isBlank() ? words.text("untitled") : content.title(),
                content.result(),
                ProjectFactLine.of(content, words),
                content.repositoryUrl(),
                content.demoUrl(),
                content.images().stream()
                        .map(image -> new Picture(site.file(image.file()), image.alt()))
                        .toList(),
                PageWords.paragraphs(content.problem()),
                PageWords.paragraphs(content.work()),
                PageWords.paragraphs(content.share()),
                project.stages(),
                content.status().isFinished(),
                project.proves().stream()
                        .map(skill -> SkillList.line(skill, words))
                        .toList(),
                Markdown.toHtml(content.readme()));
    }
}
