package io.cairn.studio.ui;

import io.cairn.catalog.CareerRole;
import io.cairn.catalog.CareerTask;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Certification;
import io.cairn.catalog.DraftEntry;
import io.cairn.catalog.GuideEntry;
import io.cairn.catalog.LearningResource;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.Skill;
import io.cairn.catalog.Source;
import io.cairn.catalog.Succession;
import io.cairn.catalog.ThingDifference.Change;
import io.cairn.catalog.Translation;
import io.cairn.catalog.TranslationId;
import io.cairn.catalog.Unit;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of things, in words.
 *
 * @param group what it stands with, as in the address; empty where its kind has no groups
 * @param groupName the same in words
 */
record ThingRow(
        CatalogKey key,
        String title,
        String group,
        String groupName,
        boolean retired,
        int errors,
        int warnings,
        boolean untranslated,
        @Nullable Change change,
        Instant changedAt,
        @Nullable String changedBy)
        implements Serializable {

    /** What a group is called in the address and in words. */
    private record Group(String id, String name) {

        static final Group NONE = new Group("", "");

        static Group of(Enum<?> constant) {
            return new Group(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), CatalogWords.of(constant));
        }
    }

    static ThingRow of(DraftEntry entry, Catalog draft, StudioWords words) {
        Group group = group(entry.thing(), draft, words);
        return new ThingRow(
                entry.key(),
                words.name(entry.key()),
                group.id(),
                group.name(),
                isRetired(entry.thing()),
                entry.errors(),
                entry.warnings(),
                entry.untranslated(),
                entry.change(),
                entry.changedAt(),
                entry.changedBy());
    }

    private static Group group(Record thing, Catalog draft, StudioWords words) {
        return switch (thing) {
            case Skill skill -> area(skill.area(), words);
            case Unit unit -> area(draft.skill(unit.id().skill()).area(), words);
            case CareerRole role -> Group.of(role.family());
            case LearningResource resource -> Group.of(resource.kind());
            case ProjectBrief brief -> Group.of(brief.paradigm());
            case CareerTask task -> Group.of(task.kind());
            case GuideEntry entry -> Group.of(entry.topic());
            case Succession succession -> Group.of(succession.kind());
            case Translation translation ->
                new Group(
                        translation.id().language(),
                        TranslationId.nameOf(translation.id().language()));
            case Certification certification -> new Group("", certification.issuer());
            case Source source -> new Group("", source.publisher());
            default -> Group.NONE;
        };
    }

    private static Group area(Slug area, StudioWords words) {
        return new Group(area.value(), words.name(CatalogKey.of(CatalogKey.Kind.AREA, area)));
    }

    private static boolean isRetired(Record thing) {
        return switch (thing) {
            case LearningResource resource -> !resource.status().isActive();
            case Certification certification -> !certification.status().isActive();
            default -> false;
        };
    }

    /** All words, in any order, are somewhere in what one sees of it. */
    boolean matches(String text) {
        String all = (title + " " + key.id() + " " + groupName).toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
