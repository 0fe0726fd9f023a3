package io.cairn.catalog;

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
}
