package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.Location;
import io.cairn.catalog.ui.ChipRow;
import io.cairn.catalog.ui.SearchField;
import io.cairn.review.OversightFilter;
import io.cairn.review.OversightFilter.Concern;
import io.cairn.review.OversightFilter.Stage;
import io.cairn.review.ReviewKind;
import io.cairn.review.ui.ReviewWords;

/** Which submissions to show; each choice is an address. */
class OversightFilters extends Div {

    private static final String KIND = "kind";
    private static final String STAGE = "stage";
    private static final String CONCERN = "concern";

    private final SearchField search;
    private final ChipRow stages = new ChipRow("oversight-stage", text("reviews.stage"));
    private final ChipRow concerns = new ChipRow("oversight-concern", text("reviews.concern"));
    private final ChipRow kinds = new ChipRow("oversight-kind", text("reviews.kind"));
    private Location here = new Location("");

    OversightFilters(SerializableConsumer<Location> onChoice) {
        addClassName("admin-filters");
        search = new SearchField(
                text("reviews.search"), words -> onChoice.accept(Queries.with(here, Queries.SEARCH, words.strip())));
        add(search, stages, concerns, kinds);
    }

    static OversightFilter filter(Location here) {
        return new OversightFilter(
                Queries.chosen(here, KIND, ReviewKind.class),
                Queries.chosen(here, STAGE, Stage.class),
                Queries.chosen(here, CONCERN, Concern.class),
                Queries.search(here));
    }

    void show(Location asked) {
        here = asked;
        OversightFilter filter = filter(asked);
        search.show(filter.search());
        for (Stage one : Stage.values()) {
            stages.chip(text("reviews.stage." + one), one == filter.stage(), Queries.toggled(asked, STAGE, one));
        }
        for (Concern one : Concern.values()) {
            concerns.chip(
                    text("reviews.concern." + one), one == filter.concern(), Queries.toggled(asked, CONCERN, one));
        }
        for (ReviewKind one : ReviewKind.values()) {
            kinds.chip(ReviewWords.of(one), one == filter.kind(), Queries.toggled(asked, KIND, one));
        }
    }
}
