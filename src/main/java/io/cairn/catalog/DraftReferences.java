package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Slugs and unit ids to and from the texts by which rows refer to each other. */
final class DraftReferences {

    private DraftReferences() {}

    static List<String> texts(Collection<?> ids) {
        List<String> texts = new ArrayList<>();
        ids.forEach(id -> texts.add(id.toString()));
        return texts;
    }

    static List<Slug> slugs(List<String> texts) {
        return texts.stream().map(Slug::new).toList();
    }

    static List<UnitId> units(List<String> texts) {
        return texts.stream().map(UnitId::parse).toList();
    }
}
