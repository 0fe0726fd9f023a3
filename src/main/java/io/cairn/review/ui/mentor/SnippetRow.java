package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.review.ReviewSnippets;
import io.cairn.review.Snippet;
import io.cairn.shared.ui.Notifications;
import org.springframework.dao.OptimisticLockingFailureException;

/** One snippet: to be read, and in its place to be edited. */
class SnippetRow extends ListItem {

    private final Snippet snippet;
    private final ReviewSnippets snippets;
    private final SerializableRunnable onChange;
    private final Button edit = new Button(text("snippet.edit"), click -> edit());
    private final Button remove = new Button(text("snippet.remove"));

    /**
     * @param onChange after it was saved
     * @param onRemove removes it
     */
    SnippetRow(
            Snippet snippet,
            ReviewSnippets snippets,
            SerializableRunnable onChange,
            SerializableConsumer<Snippet> onRemove) {
        this.snippet = snippet;
        this.snippets = snippets;
        this.onChange = onChange;
        addClassNames("line", "snippet-row");
        edit.setAriaLabel(text("snippet.edit.which", snippet.title()));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(text("snippet.remove.which", snippet.title()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setDisableOnClick(true);
        remove.addClickListener(click -> {
            try {
                onRemove.accept(snippet);
            } finally {
                remove.setEnabled(true);
            }
        });
        read();
    }

    private void read() {
        removeAll();
        Paragraph words = new Paragraph(snippet.text());
        words.addClassName("as-typed");
        Div buttons = new Div(edit, remove);
        buttons.addClassName("row");
        add(new H3(snippet.title()), words, buttons);
    }

    private void edit() {
        SnippetForm form = new SnippetForm(text("snippet.save"));
        StaleNotice stale = new StaleNotice(() -> keep(form), onChange);
        form.show(snippet);
        form.onSave(() -> save(form, stale));
        form.onCancel(() -> {
            read();
            edit.focus();
        });
        removeAll();
        add(stale, form);
        form.focus();
    }

    private void save(SnippetForm form, StaleNotice stale) {
        try {
            snippets.save(new Snippet(snippet.id(), snippet.version(), form.title(), form.words()));
            Notifications.done(text("saved"));
            onChange.run();
        } catch (OptimisticLockingFailureException e) {
            stale.setVisible(true);
        }
    }

    /** Over what another tab has saved; as a new one if that has removed it. */
    private void keep(SnippetForm form) {
        snippets.all().stream()
                .filter(other -> other.id().equals(snippet.id()))
                .findFirst()
                .ifPresentOrElse(
                        other -> snippets.save(new Snippet(other.id(), other.version(), form.title(), form.words())),
                        () -> snippets.add(form.title(), form.words(), snippet.id()));
        Notifications.done(text("saved"));
        onChange.run();
    }
}
