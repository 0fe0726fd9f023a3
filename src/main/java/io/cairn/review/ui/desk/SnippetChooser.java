package io.cairn.review.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.review.Snippet;
import io.cairn.review.ui.ReviewNavigation;
import java.io.Serializable;
import java.util.List;

/** The mentor's reusable texts, to be put into what is being written. */
class SnippetChooser implements Serializable {

    private final List<Snippet> snippets;

    SnippetChooser(List<Snippet> snippets) {
        this.snippets = List.copyOf(snippets);
    }

    /** Asks which one, and puts it where the cursor is in the field. */
    void open(CommentField field) {
        Dialog dialog = new Dialog(DeskWords.text("desk.snippet.title"));
        dialog.addClassName("snippet-dialog");
        if (snippets.isEmpty()) {
            dialog.add(new Paragraph(DeskWords.text("desk.snippet.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        snippets.forEach(snippet -> list.add(new ListItem(choice(snippet, field, dialog))));
        Anchor manage = new Anchor(ReviewNavigation.snippets(), DeskWords.text("desk.snippet.manage"));
        manage.setTarget("_blank");
        dialog.add(list, manage);
        Button close = new Button(DeskWords.text("desk.close"), click -> {
            dialog.close();
            field.focusField();
        });
        dialog.getFooter().add(close);
        dialog.open();
    }

    private static Div choice(Snippet snippet, CommentField field, Dialog dialog) {
        Button title = new Button(snippet.title(), click -> {
            dialog.close();
            field.insert(snippet.text());
        });
        title.addThemeVariants(ButtonVariant.TERTIARY);
        Paragraph text = new Paragraph(snippet.text());
        text.addClassNames("soft", "small", "as-typed");
        return new Div(title, text);
    }
}
