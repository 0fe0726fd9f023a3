package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Location;
import io.cairn.catalog.Background;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.ui.ChipRow;
import io.cairn.roadmap.Capacity;
import io.cairn.roadmap.Vantage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses from where one looks at the career roles, and with how many hours a week; both lead to another address. */
class ViewpointBar extends Div {

    private final ChipRow from = new ChipRow("viewpoint", getTranslation("fromhere.from"));
    private final IntegerField hours = new IntegerField(getTranslation("fromhere.hours"));
    private final Paragraph problem = new Paragraph();
    private PointOfView view = new PointOfView(null, null);
    private String path = "";
    private Map<String, String> others = Map.of();

    ViewpointBar() {
        addClassName("viewpoint-bar");
        hours.setStepButtonsVisible(true);
        hours.setManualValidation(true);
        hours.setMin(1);
        hours.setMax(Capacity.MAX_HOURS_PER_WEEK);
        hours.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                look(typed.getValue());
            }
        });
        problem.getElement().setAttribute("role", "status");
        add(from, hours, problem);
    }

    /**
     * @param mine where the person stands; {@code null} for a visitor
     * @param here the page's path, and what else is in its query
     */
    void show(
            Catalog catalog,
            @Nullable Vantage mine,
            PointOfView now,
            Vantage shown,
            String here,
            Map<String, String> rest) {
        view = now;
        path = here;
        others = Map.copyOf(rest);
        boolean unknown = now.isUnknown(catalog);
        if (mine != null) {
            from.chip(getTranslation("fromhere.me"), now.from() == null, location(null));
        }
        boolean nothing = PointOfView.NOTHING.equals(now.from()) || unknown || (mine == null && now.from() == null);
        from.chip(getTranslation("fromhere.nothing"), nothing, location(PointOfView.NOTHING));
        catalog.backgrounds().stream()
                .filter(background -> !background.knows().isEmpty())
                .forEach(background -> chip(background, now));
        hours.setInvalid(now.hasImpossibleHours());
        hours.setErrorMessage(getTranslation("fromhere.hours.wrong", Capacity.MAX_HOURS_PER_WEEK));
        hours.setValue(shown.hoursPerWeek());
        problem.setText(unknown ? getTranslation("fromhere.unknown", String.valueOf(now.from())) : "");
    }

    private void chip(Background background, PointOfView now) {
        String slug = background.slug().value();
        from.chip(background.name(), slug.equals(now.from()), location(slug));
    }

    private Location location(@Nullable String background) {
        return view.withFrom(background).at(path, others);
    }

    private void look(@Nullable Integer perWeek) {
        boolean possible = perWeek != null && perWeek >= 1 && perWeek <= Capacity.MAX_HOURS_PER_WEEK;
        hours.setErrorMessage(getTranslation("fromhere.hours.wrong", Capacity.MAX_HOURS_PER_WEEK));
        hours.setInvalid(!possible);
        if (perWeek != null && possible) {
            Location there = view.withHours(perWeek).at(path, others);
            UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
        }
    }
}
