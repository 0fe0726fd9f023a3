package io.cairn.review.ui.desk;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.review.QueueEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lines of the queue under a heading. A line that stays is never taken out, so that it keeps the focus. */
class QueueList extends Section {

    private final OrderedList items = new OrderedList();
    private final Map<UUID, QueueRow> rows = new HashMap<>();

    QueueList(String id, String title) {
        addClassName("queue-list");
        H2 heading = new H2(title);
        heading.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        items.addClassName("plain");
        add(heading, items);
    }

    /** @param mine whether these are the ones the mentor is at */
    void show(Catalog catalog, List<QueueEntry> entries, boolean mine, Instant now) {
        List<UUID> ids = entries.stream().map(entry -> entry.info().id()).toList();
        rows.entrySet().removeIf(row -> {
            boolean gone = !ids.contains(row.getKey());
            if (gone) {
                items.remove(row.getValue());
            }
            return gone;
        });
        for (int place = 0; place < entries.size(); place++) {
            QueueEntry entry = entries.get(place);
            QueueRow row = rows.computeIfAbsent(entry.info().id(), id -> new QueueRow());
            if (place >= items.getComponentCount() || items.getComponentAt(place) != row) {
                items.addComponentAtIndex(place, row);
            }
            row.show(catalog, entry, mine, now);
        }
        setVisible(!entries.isEmpty());
    }
}
