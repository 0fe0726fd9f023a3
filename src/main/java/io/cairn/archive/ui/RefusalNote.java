package io.cairn.archive.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.shared.archive.ArchiveRefusedException.Reason;
import java.util.List;

/** Says why an archive was not imported; read out as soon as it is there. */
class RefusalNote extends Div {

    private static final int MAX_DETAILS = 20;
    private static final int MAX_LENGTH = 200;

    RefusalNote() {
        addClassName("archive-refusal");
        getElement().setAttribute("role", "alert");
        clear();
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    void show(String text) {
        removeAll();
        add(new Paragraph(text));
        setVisible(true);
    }

    void show(Reason reason, List<String> details) {
        show(getTranslation("archive.refused." + reason, details.size()));
        if (!details.isEmpty() && reason != Reason.UNKNOWN_VERSION) {
            UnorderedList list = new UnorderedList();
            details.stream()
                    .limit(MAX_DETAILS)
                    .map(detail -> reason == Reason.NOT_EMPTY ? getTranslation("archive.member." + detail) : detail)
                    .map(RefusalNote::shortened)
                    .forEach(detail -> list.add(new ListItem(detail)));
            if (details.size() > MAX_DETAILS) {
                list.add(new ListItem(getTranslation("archive.refused.more", details.size() - MAX_DETAILS)));
            }
            add(list);
        }
    }

    /** The archive's words, which may be anything. */
    private static String shortened(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "\u2026";
    }
}
