package io.cairn.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.notification.NoticeInfo;
import io.cairn.shared.ui.Moments;

/** One notice: what happened, when, and whether it is new. */
class NoticeRow extends ListItem {

    private final Anchor link;
    private final Span isNew = new Span(getTranslation("notice.new"));
    private final Button markRead = new Button(getTranslation("notice.read"));
    private boolean unread;

    /** @param read marks it as read */
    NoticeRow(NoticeInfo notice, SerializableRunnable read) {
        addClassName("notice");
        unread = !notice.read();
        link = new Anchor(NotificationsNavigation.open(notice), notice.text());
        link.addClassName("notice-text");
        isNew.addClassNames("badge", "accent");
        Span at = new Span(Moments.dayAndTime(notice.at()));
        at.addClassNames("soft", "small", "numbers");
        Div facts = new Div(isNew, at);
        facts.addClassName("row");
        markRead.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        markRead.setAriaLabel(getTranslation("notice.read.which", notice.text()));
        markRead.setDisableOnClick(true);
        markRead.addClickListener(click -> {
            try {
                read.run();
                showRead();
                // The button goes; whoever uses the keyboard goes on from the notice.
                focus();
            } finally {
                markRead.setEnabled(true);
            }
        });
        add(link, facts, markRead);
        show();
    }

    void showRead() {
        unread = false;
        show();
    }

    boolean isUnread() {
        return unread;
    }

    void focus() {
        link.getElement().callJsFunction("focus");
    }

    private void show() {
        setClassName("unread", unread);
        isNew.setVisible(unread);
        markRead.setVisible(unread);
    }
}
