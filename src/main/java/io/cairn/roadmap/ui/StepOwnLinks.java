package io.cairn.roadmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.progress.Evidence;
import io.cairn.progress.OwnLink;
import io.cairn.progress.OwnLinks;
import io.cairn.progress.Worksheet;
import io.cairn.progress.ui.EvidenceMark;
import io.cairn.shared.ui.Notifications;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The learner's own links beside a step. */
class StepOwnLinks extends Section {

    private final OwnLinks links;
    private final List<OwnLink> shown;
    private final UnorderedList list = new UnorderedList();
    private final OwnLinkForm form;

    StepOwnLinks(OwnLinks links, Worksheet sheet) {
        this.links = links;
        this.shown = new ArrayList<>(sheet.links());
        addClassName("step-own-links");
        list.addClassNames("plain", "own-links");
        form = new OwnLinkForm(links, sheet.item(), false, this::added);
        add(new H2(getTranslation("link.title")), list, form);
        show();
    }

    /** Also one that was added elsewhere on the screen. */
    void added(OwnLink link) {
        shown.add(link);
        show();
    }

    Optional<OwnLink> find(UUID id) {
        return shown.stream().filter(link -> link.id().equals(id)).findFirst();
    }

    private void show() {
        list.removeAll();
        shown.forEach(link -> list.add(item(link)));
    }

    private ListItem item(OwnLink link) {
        ListItem item = new ListItem(anchor(link));
        if (link.isEvidence()) {
            item.add(EvidenceMark.inWords(Evidence.EVIDENCED));
        }
        Button remove = new Button(getTranslation("link.remove"), click -> remove(link));
        remove.setAriaLabel(getTranslation("link.remove.which", link.title()));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        item.add(remove);
        return item;
    }

    /** Leads out of the portal. */
    static Anchor anchor(OwnLink link) {
        Anchor anchor = new Anchor(link.url(), link.title());
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        Span newTab = new Span(anchor.getTranslation("roadmap.step.new-tab"));
        newTab.addClassName("visually-hidden");
        anchor.add(newTab);
        return anchor;
    }

    private void remove(OwnLink link) {
        LocalDate shownOn = links.remove(link.id()).orElse(null);
        shown.remove(link);
        if (link.isEvidence()) {
            // How well the step is shown stands in several places.
            UI.getCurrent().refreshCurrentRoute(false);
        } else {
            show();
        }
        Notifications.undoable(
                getTranslation("link.removed", link.title()),
                getTranslation("roadmap.undo"),
                () -> restore(link, shownOn));
    }

    private void restore(OwnLink link, @Nullable LocalDate shownOn) {
        links.restore(link, shownOn);
        if (link.isEvidence() || !isAttached()) {
            UI.getCurrent().refreshCurrentRoute(false);
        } else {
            added(link);
        }
    }
}
