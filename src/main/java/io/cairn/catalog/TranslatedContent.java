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

/**
 * A content in the words of one of its translations, and in the original's where those say nothing. A later edition has
 * more of them, or better ones; they fit as long as the original says the same.
 */
final class TranslatedContent {

    private final CatalogContent content;
    /** By the things' own fields. */
    private final Map<CatalogKey, Map<String, String>> texts = new HashMap<>();

    private TranslatedContent(CatalogContent content, CatalogContent latest, String language) {
        this.content = content;
        Map<CatalogKey, Record> things = content.things();
        take(content, language, things, things);
        take(latest, language, things, latest.things());
    }

    /** @param latest the content of the latest edition */
    static CatalogContent of(CatalogContent content, CatalogContent latest, String language) {
        return new TranslatedContent(content, latest, language).whole();
    }

    private void take(
            CatalogContent from, String language, Map<CatalogKey, Record> things, Map<CatalogKey, Record> originals) {
        for (Translation translation : from.translations()) {
            CatalogKey of = translation.id().of();
            Record thing = things.get(of);
            Record original = originals.get(of);
            if (translation.id().language().equals(language) && thing != null && original != null) {
                Translatables.fields(of.kind()).forEach((own, theirs) -> {
                    String text = translation.get(own);
                    if (text != null
                            && Translatables.text(thing, theirs).equals(Translatables.text(original, theirs))) {
                        texts.computeIfAbsent(of, any -> new HashMap<>()).put(theirs, text);
                    }
                });
            }
        }
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
        Map<String, String> said = texts.get(key);
        return said == null ? thing : (T) with(thing, said);
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
