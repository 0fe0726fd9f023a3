package io.cairn.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import io.cairn.notification.Inbox;
import io.cairn.notification.NoticeInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Notices, a page at a time. What changes meanwhile changes in its place: nothing moves under somebody's hand, and what
 * is new comes on top.
 */
class NoticeList extends Div {

    private final Inbox inbox;
    private final OrderedList items = new OrderedList();
    private final Button more = new Button(getTranslation("notice.more"), click -> showMore());
    private final Map<UUID, NoticeRow> rows = new HashMap<>();

    NoticeList(Inbox inbox) {
        this.inbox = inbox;
        addClassName("notice-list");
        items.addClassName("plain");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setDisableOnClick(true);
        add(items, more);
    }

    void reload() {
        items.removeAll();
        rows.clear();
        showNext();
    }

    private void showMore() {
        try {
            List<NoticeRow> added = showNext();
            if (!added.isEmpty()) {
                added.getFirst().focus();
            }
        } finally {
            more.setEnabled(true);
        }
    }

    private List<NoticeRow> showNext() {
        List<NoticeRow> added =
                inbox.next(rows.keySet(), getLocale()).stream().map(this::row).toList();
        added.forEach(items::add);
        more.setVisible(added.size() == Inbox.PAGE);
        return added;
    }

    private NoticeRow row(NoticeInfo notice) {
        NoticeRow row = new NoticeRow(notice, () -> inbox.read(notice.id()));
        rows.put(notice.id(), row);
        return row;
    }

    /** Puts what has come in on top. */
    void addNew() {
        List<NoticeRow> fresh = inbox.next(Set.of(), getLocale()).stream()
                .takeWhile(notice -> !notice.read() && !rows.containsKey(notice.id()))
                .map(this::row)
                .toList();
        for (int place = 0; place < fresh.size(); place++) {
            items.addComponentAtIndex(place, fresh.get(place));
        }
    }

    /** Shows that one was read, here or in another tab. */
    void read(UUID notice) {
        NoticeRow row = rows.get(notice);
        if (row != null) {
            row.showRead();
        }
    }

    void readAll() {
        rows.values().forEach(NoticeRow::showRead);
    }

    /** On the first one. */
    void focus() {
        if (!isEmpty()) {
            ((NoticeRow) items.getComponentAt(0)).focus();
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean hasUnread() {
        return rows.values().stream().anyMatch(NoticeRow::isUnread);
    }
}
