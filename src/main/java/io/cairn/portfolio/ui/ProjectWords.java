package io.cairn.portfolio.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.LifecycleStage;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.UnitId;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectImage;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a project holds, in words. What the newest edition lacks goes by its lasting name. */
public final class ProjectWords {

    private ProjectWords() {}

    public static String title(ProjectContent content) {
        return content.title().isBlank() ? text("projects.untitled") : content.title();
    }

    public static String of(Enum<?> value) {
        return text("projects." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** For example "Python, working". */
    public static String unit(Catalog catalog, UnitId unit) {
        return CatalogWords.unit(catalog, unit);
    }

    /** In the order of the work. */
    static List<String> stages(Catalog catalog, Collection<Slug> stages) {
        return catalog.content().stages().stream()
                .filter(stage -> stages.contains(stage.slug()))
                .map(LifecycleStage::name)
                .toList();
    }

    static Optional<ProjectBrief> brief(Catalog catalog, @Nullable Slug slug) {
        return catalog.briefs().stream()
                .filter(brief -> brief.slug().equals(slug))
                .findFirst();
    }

    /** From when to when, as far as it was said; empty otherwise. */
    static String period(ProjectContent content) {
        LocalDate from = content.startedOn();
        LocalDate to = content.finishedOn();
        if (from != null && to != null) {
            return text("projects.period", CatalogWords.date(from), CatalogWords.date(to));
        }
        if (from != null) {
            return text("projects.period.from", CatalogWords.date(from));
        }
        return to == null ? "" : text("projects.period.to", CatalogWords.date(to));
    }

    /** What one field holds; "Nothing" where it is empty. */
    static String value(Catalog catalog, ProjectContent content, ProjectField field) {
        String value = switch (field) {
            case TITLE -> content.title();
            case PROBLEM -> content.problem();
            case WORK -> content.work();
            case RESULT -> content.result();
            case README -> content.readme();
            case REPOSITORY_URL -> orEmpty(content.repositoryUrl());
            case DEMO_URL -> orEmpty(content.demoUrl());
            case PARADIGM -> content.paradigm() == null ? "" : CatalogWords.of(content.paradigm());
            case STAGES -> lines(stages(catalog, content.stages()).stream());
            case PROVES -> lines(content.proves().stream().map(unit -> unit(catalog, unit)));
            case STARTED_ON -> content.startedOn() == null ? "" : CatalogWords.date(content.startedOn());
            case FINISHED_ON -> content.finishedOn() == null ? "" : CatalogWords.date(content.finishedOn());
            case HOURS -> content.hours() == null ? "" : text("catalog.hours", content.hours());
            case TEAMWORK -> of(content.teamwork());
            case SHARE -> content.share();
            case STATUS -> of(content.status());
            case MET -> text("projects.points", content.met().size());
            case IMAGES ->
                text("projects.images.count", content.images().size())
                        + lines(content.images().stream().map(ProjectImage::alt).map("\n"::concat));
        };
        return value.isBlank() ? text("projects.nothing") : value;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
