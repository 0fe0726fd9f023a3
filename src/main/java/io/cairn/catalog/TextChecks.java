package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No text may be empty, wherever in the content it stands; a text that may be missing is left out instead. */
final class TextChecks {

    private final Findings findings;
    /** Asking a class for its components is slow, and there are thousands of records of few classes. */
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

    TextChecks(Findings findings) {
        this.findings = findings;
    }

    void run(CatalogContent content) {
        content.sources().forEach(source -> texts(CatalogKey.of(CatalogKey.Kind.SOURCE, source.slug()), source));
        content.areas().forEach(area -> texts(CatalogKey.of(CatalogKey.Kind.AREA, area.slug()), area));
        content.skills().forEach(skill -> texts(CatalogKey.of(CatalogKey.Kind.SKILL, skill.slug()), skill));
        content.stages().forEach(stage -> texts(CatalogKey.of(CatalogKey.Kind.STAGE, stage.slug()), stage));
        content.roles().forEach(role -> texts(CatalogKey.of(CatalogKey.Kind.ROLE, role.slug()), role));
        content.resources()
                .forEach(resource -> texts(CatalogKey.of(CatalogKey.Kind.RESOURCE, resource.slug()), resource));
        content.rubrics().forEach(rubric -> texts(CatalogKey.of(CatalogKey.Kind.RUBRIC, rubric.slug()), rubric));
        content.briefs().forEach(brief -> texts(CatalogKey.of(CatalogKey.Kind.PROJECT, brief.slug()), brief));
        content.certifications()
                .forEach(each -> texts(CatalogKey.of(CatalogKey.Kind.CERTIFICATION, each.slug()), each));
        content.tasks().forEach(task -> texts(CatalogKey.of(CatalogKey.Kind.TASK, task.slug()), task));
        content.guide().forEach(entry -> texts(CatalogKey.of(CatalogKey.Kind.GUIDE, entry.slug()), entry));
        content.translations().forEach(translation -> texts(translation.key(), translation));
        content.backgrounds().forEach(each -> texts(CatalogKey.of(CatalogKey.Kind.BACKGROUND, each.slug()), each));
    }

    private void texts(CatalogKey key, Record thing) {
        CatalogKey innermost = thing instanceof Unit unit ? CatalogKey.of(unit.id()) : key;
        for (RecordComponent component : components.computeIfAbsent(thing.getClass(), Class::getRecordComponents)) {
            value(component, thing).ifPresent(value -> check(innermost, component.getName(), value));
        }
    }

    private void check(CatalogKey key, String name, Object value) {
        switch (value) {
            case String text
            when text.isBlank() -> findings.error(Kind.EMPTY_TEXT, key, text, "'%s' is empty".formatted(name));
            case List<?> list -> list.forEach(element -> check(key, name, element));
            case Record inner when inner.getClass().getPackage() == Unit.class.getPackage() -> texts(key, inner);
            default -> {}
        }
    }

    private static Optional<Object> value(RecordComponent component, Record thing) {
        try {
            return Optional.ofNullable(component.getAccessor().invoke(thing));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public record: " + thing.getClass(), e);
        }
    }
}
