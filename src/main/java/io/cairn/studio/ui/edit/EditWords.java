package io.cairn.studio.ui.edit;

import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.ThingProblem;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.studio.ui.StudioWords;
import java.util.Set;
import java.util.stream.Stream;

/** The words of the forms. */
final class EditWords {

    /** Fields that need more than their name. */
    private static final Set<String> EXPLAINED = Set.of(
            "outcome",
            "why",
            "tools",
            "milestone",
            "checklist",
            "tagline",
            "closestRelative",
            "slug",
            "score",
            "weight",
            "answer",
            "text",
            "reason");

    private EditWords() {}

    static String text(String key, Object... values) {
        return StudioWords.text("edit." + key, values);
    }

    /** A thing of the kind, in the singular. */
    static String one(Kind kind) {
        return text("one." + kind);
    }

    static String help(String field) {
        return EXPLAINED.contains(field) ? text("help." + field) : "";
    }

    static String problem(ThingProblem problem) {
        return text("problem." + problem.kind(), problem.value());
    }

    static String constant(Class<? extends Enum<?>> among, String name) {
        return Stream.of(among.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findAny()
                .map(CatalogWords::of)
                .orElse(name);
    }
}
