package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.portfolio.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Things in the order of the page, to be moved with the mouse or with buttons, each shown or not. */
class ArrangedList extends Composite<Div> implements ArrangedRow.Moves {

    private final SerializableConsumer<List<Placement>> onChange;
    private final List<ArrangedItem> items = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Div announcer = new Div();

    /** @param label what the things are, for those who do not see where the list stands */
    ArrangedList(String label, SerializableConsumer<List<Placement>> onChange) {
        this.onChange = onChange;
        list.addClassName("arranged-list");
        list.getElement().setAttribute("aria-label", label);
        announcer.addClassName("visually-hidden");
        announcer.getElement().setAttribute("role", "status");
        getContent().add(announcer, list);
    }

    void show(List<ArrangedItem> now) {
        items.clear();
        items.addAll(now);
        draw();
    }

    List<Placement> placements() {
        return items.stream()
                .map(item -> new Placement(item.id(), item.shown()))
                .toList();
    }

    private void draw() {
        list.removeAll();
        for (int place = 0; place < items.size(); place++) {
            list.add(new ArrangedRow(items.get(place), place, items.size(), this));
        }
    }

    @Override
    public void show(UUID id, boolean shown) {
        items.replaceAll(item -> item.id().equals(id) ? item.withShown(shown) : item);
        onChange.accept(placements());
    }

    @Override
    public void move(UUID id, int to) {
        int from = placeOf(id);
        if (from < 0 || from == to || to < 0 || to >= items.size()) {
            return;
        }
        ArrangedItem item = items.remove(from);
        items.add(to, item);
        draw();
        announcer.setText(getTranslation("portfolio.page.moved", item.title(), to + 1, items.size()));
        onChange.accept(placements());
        ((ArrangedRow) list.getComponentAt(to)).focusMove(to < from);
    }

    @Override
    public void drop(UUID dragged, UUID target) {
        move(dragged, placeOf(target));
    }

    private int placeOf(UUID id) {
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).id().equals(id)) {
                return place;
            }
        }
        return -1;
    }
}
