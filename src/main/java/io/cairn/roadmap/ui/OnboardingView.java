package io.cairn.roadmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Standing;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.RoleEffort;
import io.cairn.roadmap.SettingsException;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The way to a roadmap in three short steps: the role, what is known, the time there is. Every change is kept at once,
 * so that the form is found again as it was left.
 */
@Route(OnboardingView.PATH)
@RolesAllowed("LEARNER")
class OnboardingView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "onboarding";
    static final String STEP = "step";
    static final String ROLE = "role";
    private static final int LAST = 2;

    private final Catalogs catalogs;
    private final Onboarding onboarding;
    private final UUID formId = UUID.randomUUID();
    private final OnboardingProgress progress = new OnboardingProgress();
    private final Div page = new Div();
    private final Div buttons = new Div();
    private final ForecastPanel forecast;
    private final LinkedHashMap<CatalogKey, Standing> done;
    private OnboardingDraft draft;

    OnboardingView(Catalogs catalogs, Onboarding onboarding) {
        this.catalogs = catalogs;
        this.onboarding = onboarding;
        Onboarding.Start start = onboarding.start();
        this.draft = start.draft();
        this.done = new LinkedHashMap<>(start.done());
        this.forecast = new ForecastPanel(catalogs);
        addClassName("onboarding");
        page.addClassName("onboarding-page");
        buttons.addClassName("row");
        Div form = new Div(page, buttons);
        form.addClassName("onboarding-form");
        Div columns = new Div(form, forecast);
        columns.addClassName("onboarding-columns");
        add(new PageHeader(getTranslation("onboarding.title"), getTranslation("onboarding.lead")), progress, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        OnboardingDraft asked = query.getSingleParameter(ROLE)
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(slug -> catalogs.current().findRole(slug))
                .map(role -> draft.withRole(role.slug()))
                .orElse(draft);
        int step =
                query.getSingleParameter(STEP).flatMap(OnboardingView::number).orElse(asked.step() + 1) - 1;
        asked = asked.withStep(asked.role() == null ? 0 : Math.clamp(step, 0, LAST));
        if (!asked.equals(draft)) {
            draft = asked;
            onboarding.save(draft);
        }
        show();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private void show() {
        progress.show(draft.step());
        page.removeAll();
        page.add(
                switch (draft.step()) {
                    case 0 -> new RoleChoice(catalogs.current(), draft, estimates(), this::change);
                    case 1 -> new BackgroundChoice(catalogs.current(), draft, this::change);
                    default -> new TimeChoice(draft, this::change);
                });
        forecast.setVisible(draft.step() > 0);
        showForecast();
        showButtons();
    }

    private Map<Slug, RoleEffort> estimates() {
        try {
            return onboarding.estimates(draft, done);
        } catch (SettingsException e) {
            return Map.of();
        }
    }

    private void showButtons() {
        buttons.removeAll();
        if (draft.step() > 0) {
            buttons.add(new Button(getTranslation("onboarding.back"), click -> open(draft.step() - 1)));
        }
        Button forward = new Button(
                getTranslation(draft.step() == LAST ? "onboarding.finish" : "onboarding.next"), click -> forward());
        forward.addThemeVariants(ButtonVariant.PRIMARY);
        forward.setDisableOnClick(true);
        forward.setEnabled(draft.role() != null);
        buttons.add(forward);
    }

    private void forward() {
        try {
            if (draft.step() < LAST) {
                open(draft.step() + 1);
            } else {
                finish();
            }
        } finally {
            showButtons();
        }
    }

    private void finish() {
        try {
            onboarding.finish(draft, formId);
            UI.getCurrent().navigate("roadmap");
        } catch (SettingsException e) {
            showProblem(e);
        }
    }

    private static void open(int step) {
        UI.getCurrent().navigate(OnboardingView.class, QueryParameters.of(STEP, Integer.toString(step + 1)));
    }

    /** Takes over what the person changed, shows what it means, and keeps it. */
    private void change(SerializableFunction<OnboardingDraft, OnboardingDraft> change) {
        boolean couldGoOn = draft.role() != null;
        draft = change.apply(draft);
        if (couldGoOn != (draft.role() != null)) {
            showButtons();
        }
        showForecast();
        onboarding.save(draft);
    }

    private void showForecast() {
        if (draft.role() == null || draft.step() == 0) {
            return;
        }
        try {
            forecast.show(draft, onboarding.preview(draft, done));
            page.getChildren().filter(TimeChoice.class::isInstance).forEach(time -> ((TimeChoice) time).showValid());
        } catch (SettingsException e) {
            showProblem(e);
        }
    }

    private void showProblem(SettingsException problem) {
        String text = getTranslation("onboarding.problem." + problem.field());
        forecast.showProblem(text);
        page.getChildren()
                .filter(TimeChoice.class::isInstance)
                .forEach(time -> ((TimeChoice) time).showProblem(problem.field(), text));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("onboarding.title");
    }
}
