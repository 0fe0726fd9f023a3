package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceChange;
import io.cairn.progress.ui.EvidenceMark;
import io.cairn.shared.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which units and briefs would be shown less well than now. */
class EvidenceLosses extends UnorderedList {

    EvidenceLosses(Catalog catalog, List<EvidenceChange> changes) {
        addClassName("text-list");
        for (EvidenceChange change : changes) {
            add(new ListItem(getTranslation(
                    "projects.remove.change",
                    name(catalog, change.item()),
                    word(change.before()),
                    word(change.after()))));
        }
    }

    private static String name(Catalog catalog, CatalogKey item) {
        return switch (item.kind()) {
            case UNIT -> ProjectWords.unit(catalog, UnitId.parse(item.id()));
            case PROJECT ->
                ProjectWords.brief(catalog, new Slug(item.id()))
                        .map(brief -> ProjectWords.text("projects.brief.named", brief.title()))
                        .orElse(item.id());
            default -> item.id();
        };
    }

    private static String word(@Nullable Evidence evidence) {
        return evidence == null ? ProjectWords.text("projects.remove.not-done") : EvidenceMark.word(evidence);
    }
}
