package io.cairn.week.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.progress.TimeFilter;
import io.cairn.roadmap.ui.ItemTitles;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which step's time, and from when to when. */
class TimeFilterBar extends Div {

    private final ComboBox<CatalogKey> step = new ComboBox<>(getTranslation("time.filter.step"));
    private final DatePicker from = new DatePicker(getTranslation("time.filter.from"));
    private final DatePicker to = new DatePicker(getTranslation("time.filter.to"));
    private final Anchor all = new Anchor(WeekNavigation.time(), getTranslation("time.filter.all"));
    private final Map<CatalogKey, String> titles = new LinkedHashMap<>();
    private boolean showing;

    TimeFilterBar(SerializableConsumer<TimeFilter> onChange) {
        addClassName("time-filters");
        step.setClearButtonVisible(true);
        step.setItemLabelGenerator(item -> titles.getOrDefault(item, item.id()));
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        step.addValueChangeListener(change -> changed(onChange));
        from.addValueChangeListener(change -> changed(onChange));
        to.addValueChangeListener(change -> changed(onChange));
        add(step, from, to, all);
    }

    private void changed(SerializableConsumer<TimeFilter> onChange) {
        if (!showing) {
            onChange.accept(new TimeFilter(step.getValue(), from.getValue(), to.getValue()));
        }
    }

    /** @param items that there is anything to find of */
    void show(TimeFilter filter, Collection<CatalogKey> items, Catalog catalog) {
        showing = true;
        items.forEach(item -> titles.put(item, ItemTitles.of(catalog, item)));
        if (filter.item() != null) {
            titles.put(filter.item(), ItemTitles.of(catalog, filter.item()));
        }
        List<CatalogKey> inOrder = titles.keySet().stream()
                .sorted(Comparator.comparing(titles::get, String.CASE_INSENSITIVE_ORDER))
                .toList();
        step.setItems(inOrder);
        step.setValue(filter.item());
        from.setValue(filter.from());
        to.setValue(filter.to());
        all.setVisible(!filter.isAll());
        showing = false;
    }
}
