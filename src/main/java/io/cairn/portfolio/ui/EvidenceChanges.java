package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceChange;
import io.cairn.progress.ui.EvidenceMark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well things are shown now, and how well they would be. */
class EvidenceChanges extends UnorderedList {

    EvidenceChanges(Catalog catalog, List<EvidenceChange> changes) {
        addClassNames("plain", "evidence-changes");
        changes.forEach(change -> add(entry(CertificationWords.item(catalog, change.item()), change)));
    }

    private static ListItem entry(String name, EvidenceChange change) {
        Span arrow = new Span("→");
        arrow.getElement().setAttribute("aria-hidden", "true");
        Span becomes = new Span(CertificationWords.text("becomes"));
        becomes.addClassName("visually-hidden");
        Span way = new Span(mark(change.before()), arrow, becomes, mark(change.after()));
        way.addClassName("evidence-change");
        return new ListItem(new Span(name), way);
    }

    private static Component mark(@Nullable Evidence evidence) {
        if (evidence != null) {
            return EvidenceMark.inWords(evidence);
        }
        Span nothing = new Span(CertificationWords.text("not-done"));
        nothing.addClassName("soft");
        return nothing;
    }
}
