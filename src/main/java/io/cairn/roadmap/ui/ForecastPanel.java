package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.roadmap.Forecast;
import io.cairn.roadmap.LeftOut;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.Plan;
import io.cairn.roadmap.Shortfall;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** Beside the form: when somebody would be ready, changing as they type, and what a target date would cost. */
class ForecastPanel extends Aside {

    private static final int LEFT_OUT_SHOWN = 8;

    private final Catalogs catalogs;
    private final Div body = new Div();

    ForecastPanel(Catalogs catalogs) {
        this.catalogs = catalogs;
        addClassNames("panel", "forecast-panel");
        body.addClassName("stack");
        body.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("onboarding.forecast")), body);
    }

    void showProblem(String text) {
        body.removeAll();
        body.add(new Paragraph(text));
    }

    void show(OnboardingDraft draft, Plan plan) {
        Catalog catalog = catalogs.current();
        Forecast forecast = plan.forecast();
        body.removeAll();
        Paragraph role =
                new Paragraph(catalog.role(Objects.requireNonNull(draft.role())).name());
        role.addClassName("soft");
        Paragraph range = new Paragraph(
                getTranslation("onboarding.forecast.range", month(forecast.earliest()), month(forecast.latest())));
        range.addClassName("forecast-range");
        Paragraph likely = new Paragraph(getTranslation("onboarding.forecast.likely", month(forecast.likely())));
        Paragraph total = new Paragraph(getTranslation(
                "onboarding.forecast.total",
                plan.total().low(),
                plan.total().high(),
                plan.steps().stream()
                        .filter(step -> step.key().kind() != StepKind.MILESTONE)
                        .count()));
        total.addClassNames("soft", "numbers");
        body.add(role, range, likely, total);
        Shortfall shortfall = plan.shortfall();
        if (shortfall != null) {
            body.add(new Div(leftOut(catalog, plan, shortfall)));
        }
    }

    private Div leftOut(Catalog catalog, Plan plan, Shortfall shortfall) {
        UnorderedList list = new UnorderedList();
        plan.leftOut().stream()
                .limit(LEFT_OUT_SHOWN)
                .map(left -> new ListItem(name(catalog, left)))
                .forEach(list::add);
        int more = plan.leftOut().size() - LEFT_OUT_SHOWN;
        if (more > 0) {
            list.add(new ListItem(getTranslation("onboarding.left-out.more", more)));
        }
        Div box = new Div(
                new Paragraph(
                        getTranslation("onboarding.left-out", plan.leftOut().size())),
                list,
                new Paragraph(price(shortfall)));
        box.addClassName("left-out");
        return box;
    }

    private String price(Shortfall shortfall) {
        Integer hours = shortfall.extraHoursPerWeek();
        return hours == null
                ? getTranslation("onboarding.left-out.price-weeks", shortfall.extraWeeks())
                : getTranslation("onboarding.left-out.price", hours, shortfall.extraWeeks());
    }

    private String name(Catalog catalog, LeftOut left) {
        StepKey step = left.step();
        return switch (step.kind()) {
            case UNIT ->
                getTranslation(
                        "onboarding.unit",
                        catalog.skill(step.unitId().skill()).name(),
                        getTranslation(
                                "onboarding.level." + step.unitId().level().level()));
            case PROJECT -> catalog.brief(new Slug(step.id())).title();
            case CERTIFICATION -> catalog.certification(new Slug(step.id())).name();
            case TASK -> catalog.task(new Slug(step.id())).title();
            case MILESTONE -> step.id();
        };
    }

    private String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", getLocale()).format(day);
    }
}
