package io.cairn.studio.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridSortOrderBuilder;
import com.vaadin.flow.component.page.BrowserWindowResizeEvent;
import com.vaadin.flow.component.page.BrowserWindowResizeListener;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.shared.Registration;
import io.cairn.shared.ui.Moments;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Things one under another; the browser gets those that are in sight. On a phone all stands in one column. */
class ThingsGrid extends Grid<ThingRow> implements BrowserWindowResizeListener {

    private static final int NARROW = 720;
    private static final int ALL_AT_ONCE = 30;
    private static final String TITLE = """
            <div class="thing-cell"><a href=${item.href}>${item.title}</a>\
            <span class="soft small">${item.id}</span>\
            <span class="thing-rest small">${item.rest}</span></div>""";
    private static final String EDIT = """
            <a href=${item.href} aria-label=${item.label}>${item.text}</a>""";

    private final SerializableSupplier<List<ThingRow>> rows;
    private @Nullable Registration resizing;
    private boolean grouped;
    private boolean narrow;

    /**
     * @param editable whether there are forms for them
     * @param rows those to be shown, in their order; asked whenever the browser wants some
     * @param onSort what somebody wants them in the order of
     */
    ThingsGrid(
            boolean editable,
            SerializableSupplier<List<ThingRow>> rows,
            SerializableConsumer<List<GridSortOrder<ThingRow>>> onSort) {
        this.rows = rows;
        addClassName("things-grid");
        addThemeNames("no-border");
        setSelectionMode(SelectionMode.NONE);
        addColumn(LitRenderer.<ThingRow>of(TITLE)
                        .withProperty("href", row -> StudioNavigation.thing(row.key()))
                        .withProperty("title", ThingRow::title)
                        .withProperty("id", row -> row.key().id())
                        .withProperty("rest", ThingsGrid::rest))
                .setHeader(StudioWords.text("things.title"))
                .setKey(ThingsQuery.Sort.TITLE.name())
                .setFlexGrow(3);
        text(ThingsQuery.Sort.GROUP, ThingRow::groupName);
        text(ThingsQuery.Sort.FINDINGS, ThingsGrid::findings);
        text(ThingsQuery.Sort.CHANGED, ThingsGrid::changed).setFlexGrow(2);
        if (editable) {
            addColumn(LitRenderer.<ThingRow>of(EDIT)
                            .withProperty("href", row -> StudioNavigation.editThing(row.key()))
                            .withProperty("label", row -> StudioWords.text("things.edit.of", row.title()))
                            .withProperty("text", row -> StudioWords.text("things.edit")))
                    .setHeader(StudioWords.text("things.edit"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        Stream.of(ThingsQuery.Sort.values()).forEach(sort -> column(sort).setSortProperty(sort.name()));
        setItems(DataProvider.fromCallbacks(
                query -> rows.get().stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> rows.get().size()));
        addSortListener(sort -> {
            if (sort.isFromClient()) {
                onSort.accept(sort.getSortOrder());
            }
        });
    }

    private Column<ThingRow> text(ThingsQuery.Sort sort, ValueProvider<ThingRow, String> text) {
        return addColumn(text)
                .setHeader(StudioWords.text("things." + sort.name().toLowerCase(Locale.ROOT)))
                .setKey(sort.name());
    }

    private static String rest(ThingRow row) {
        return Stream.of(row.groupName(), findings(row), changed(row))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String findings(ThingRow row) {
        return Stream.of(
                        row.retired() ? StudioWords.text("things.retired") : "",
                        row.errors() > 0 ? StudioWords.text("things.errors", row.errors()) : "",
                        row.warnings() > 0 ? StudioWords.text("things.warnings", row.warnings()) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String changed(ThingRow row) {
        String when = Moments.dayAndTime(row.changedAt());
        String who = row.changedBy();
        String last = who == null ? when : StudioWords.text("things.by", when, who);
        return row.change() == null ? last : StudioWords.text("change." + row.change()) + " · " + last;
    }

    private Column<ThingRow> column(ThingsQuery.Sort sort) {
        return Objects.requireNonNull(getColumnByKey(sort.name()));
    }

    /**
     * The rows are others now.
     *
     * @param withGroups whether they have groups
     */
    void refresh(ThingsQuery query, boolean withGroups) {
        grouped = withGroups;
        arrange();
        ThingsQuery.Sort sort = query.sort();
        GridSortOrderBuilder<ThingRow> order = new GridSortOrderBuilder<>();
        if (sort != null) {
            order = query.descending() ? order.thenDesc(column(sort)) : order.thenAsc(column(sort));
        }
        sort(order.build());
        setAllRowsVisible(rows.get().size() <= ALL_AT_ONCE);
        getDataProvider().refreshAll();
    }

    private void arrange() {
        column(ThingsQuery.Sort.GROUP).setVisible(grouped && !narrow);
        column(ThingsQuery.Sort.FINDINGS).setVisible(!narrow);
        column(ThingsQuery.Sort.CHANGED).setVisible(!narrow);
    }

    private void fit(int width) {
        narrow = width > 0 && width < NARROW;
        arrange();
    }

    @Override
    public void browserWindowResized(BrowserWindowResizeEvent resized) {
        fit(resized.getWidth());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        Page page = attach.getUI().getPage();
        resizing = page.addBrowserWindowResizeListener(this);
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        if (resizing != null) {
            resizing.remove();
            resizing = null;
        }
    }
}
