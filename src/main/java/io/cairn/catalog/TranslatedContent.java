package io.cairn.catalog;

import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.shared.Slug;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A content in the words of one of its translations, and in the original's where those say nothing. */
final class TranslatedContent {

    private final CatalogContent content;
    private final Map<CatalogKey, Translation> translations = new HashMap<>();

    private TranslatedContent(CatalogContent content, String language) {
        this.content = content;
        content.translations().stream()
                .filter(translation -> translation.id().language().equals(language))
                .forEach(translation -> translations.put(translation.id().of(), translation));
    }

    static CatalogContent of(CatalogContent content, String language) {
        return new TranslatedContent(content, language).whole();
    }

    private CatalogContent whole() {
        return new CatalogContent(
                content.sources(),
                all(content.areas(), Kind.AREA, SkillArea::slug),
                all(content.skills(), Kind.SKILL, Skill::slug).stream()
                        .map(this::withUnits)
                        .toList(),
                all(content.stages(), Kind.STAGE, LifecycleStage::slug),
                all(content.roles(), Kind.ROLE, CareerRole::slug),
                content.resources(),
                content.rubrics(),
                all(content.briefs(), Kind.PROJECT, ProjectBrief::slug),
                all(content.certifications(), Kind.CERTIFICATION, Certification::slug),
                all(content.tasks(), Kind.TASK, CareerTask::slug),
                all(content.guide(), Kind.GUIDE, GuideEntry::slug),
                all(content.backgrounds(), Kind.BACKGROUND, Background::slug),
                content.successions(),
                content.translations());
    }

    private Skill withUnits(Skill skill) {
        return new Skill(
                skill.slug(),
                skill.name(),
                skill.area(),
                skill.summary(),
                skill.why(),
                skill.tools(),
                skill.units().stream()
                        .map(unit -> translated(CatalogKey.of(unit.id()), unit))
                        .toList());
    }

    private <T extends Record> List<T> all(List<T> things, Kind kind, Function<T, Slug> slug) {
        return things.stream()
                .map(thing -> translated(CatalogKey.of(kind, slug.apply(thing)), thing))
                .toList();
    }

    @SuppressWarnings("unchecked") // It is made by the constructor of the thing's own class.
    private <T extends Record> T translated(CatalogKey key, T thing) {
        Translation translation = translations.get(key);
        return translation == null ? thing : (T) with(thing, texts(translation));
    }

    /** By the thing's own fields. */
    private static Map<String, String> texts(Translation translation) {
        Map<String, String> texts = new HashMap<>();
        Translatables.fields(translation.id().of().kind()).forEach((own, theirs) -> {
            String text = translation.get(own);
            if (text != null) {
                texts.put(theirs, text);
            }
        });
        return texts;
    }

    private static Record with(Record thing, Map<String, String> texts) {
        RecordComponent[] components = thing.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                String text = texts.get(components[i].getName());
                values[i] = text == null ? components[i].getAccessor().invoke(thing) : text;
            }
            Constructor<? extends Record> constructor = thing.getClass().getDeclaredConstructor(types);
            return Objects.requireNonNull(constructor.newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public record: " + thing.getClass(), e);
        }
    }
}
