package io.cairn.catalog;

import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keys that follow from what was typed into a form. */
public final class ThingKeys {

    /** A slug is made of them where none is typed. */
    private static final Set<String> NAMES = Set.of("title", "name", "question");

    private ThingKeys() {}

    /** Under which key a thing would be made of what was typed; {@code null} as long as that makes none. */
    public static @Nullable CatalogKey proposed(Kind kind, ThingValues typed) {
        ThingValues identity = ThingRules.identity(kind, typed, Set.of()).values();
        try {
            return switch (kind) {
                case UNIT ->
                    CatalogKey.of(
                            new UnitId(new Slug(identity.text("skill")), Proficiency.valueOf(identity.text("level"))));
                case SUCCESSION ->
                    new CatalogKey(kind, UnitId.parse(identity.text("unit")).toString());
                case TRANSLATION ->
                    new TranslationId(identity.text("language"), CatalogKey.parse(identity.text("of"))).key();
                default -> CatalogKey.of(kind, new Slug(identity.text("slug")));
            };
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What these name, whether it is there or not. */
    public static Set<CatalogKey> named(Kind kind, ThingValues typed) {
        return ThingReferences.of(ThingFields.of(kind), typed);
    }

    /** All of both, save that nobody is asked for a slug as long as the name is missing that it would be made of. */
    static List<ThingProblem> together(List<ThingProblem> ofIdentity, List<ThingProblem> others) {
        boolean unnamed = others.stream().anyMatch(problem -> isMissing(problem) && NAMES.contains(problem.path()));
        return Stream.concat(
                        ofIdentity.stream()
                                .filter(problem -> !(unnamed
                                        && isMissing(problem)
                                        && problem.path().equals("slug"))),
                        others.stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean isMissing(ThingProblem problem) {
        return problem.kind() == ThingProblem.Kind.MISSING;
    }

    /** @param now whether the draft has it, or something that was published once had it */
    static ThingProblem taken(CatalogKey key, boolean now) {
        if (key.kind() == Kind.TRANSLATION) {
            return new ThingProblem("language", ThingProblem.Kind.TRANSLATED, key.id());
        }
        String field = ThingFields.identity(key.kind()).getLast().name();
        return new ThingProblem(field, now ? ThingProblem.Kind.TAKEN : ThingProblem.Kind.TAKEN_BEFORE, key.id());
    }
}
