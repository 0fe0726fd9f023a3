package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.review.ReviewSnippets;
import io.cairn.review.Snippet;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** The texts a mentor uses again and again at the desk. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.SNIPPETS)
@RolesAllowed("MENTOR")
@PartOf(ReviewNavigation.GIVEN)
class SnippetsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewSnippets snippets;
    private final H2 kept = new H2(text("snippets.kept"));
    private final OrderedList list = new OrderedList();
    private final EmptyState empty = new EmptyState(text("snippets.empty"), text("snippets.empty.text"));
    private final SnippetForm form = new SnippetForm(text("snippets.add"));
    private UUID formId = UUID.randomUUID();

    SnippetsView(ReviewSnippets snippets) {
        this.snippets = snippets;
        addClassNames("snippets-view");
        kept.getElement().setAttribute("tabindex", "-1");
        list.addClassNames("plain", "line-list");
        form.onSave(this::add);
        Section adding = new Section(new H2(text("snippets.new")), form);
        adding.addClassNames("panel", "stack");
        Section all = new Section(kept, list, empty);
        all.addClassName("stack");
        add(
                new MentoringTabs(MentoringTabs.Tab.SNIPPETS),
                new PageHeader(text("snippets.title"), text("snippets.lead")),
                all,
                adding);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<Snippet> all = snippets.all();
        list.removeAll();
        all.forEach(snippet -> list.add(new SnippetRow(snippet, snippets, this::changed, this::remove)));
        empty.setVisible(all.isEmpty());
        kept.setVisible(!all.isEmpty());
    }

    private void add() {
        snippets.add(form.title(), form.words(), formId);
        formId = UUID.randomUUID();
        form.clear();
        show();
        Notifications.done(text("snippets.added"));
    }

    /** The row that had the focus is gone; the list takes it. */
    private void changed() {
        show();
        kept.getElement().callJsFunction("focus");
    }

    /** Without asking: it can be put back. */
    private void remove(Snippet snippet) {
        snippets.remove(snippet.id());
        changed();
        UUID again = UUID.randomUUID();
        Notifications.undoable(text("snippets.removed", snippet.title()), text("snippets.undo"), () -> {
            snippets.add(snippet.title(), snippet.text(), again);
            show();
        });
    }

    @Override
    public String getPageTitle() {
        return text("snippets.title");
    }
}
