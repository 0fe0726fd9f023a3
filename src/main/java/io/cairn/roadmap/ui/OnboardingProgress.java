package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Where in the three steps somebody is; what lies behind can be opened again. */
class OnboardingProgress extends OrderedList {

    private static final List<String> STEPS = List.of("role", "background", "time");

    OnboardingProgress() {
        addClassName("onboarding-progress");
        getElement().setAttribute("aria-label", getTranslation("onboarding.steps"));
    }

    void show(int open) {
        removeAll();
        for (int step = 0; step < STEPS.size(); step++) {
            String text = getTranslation("onboarding.step." + STEPS.get(step));
            ListItem item = new ListItem();
            if (step < open) {
                RouterLink link = new RouterLink(text, OnboardingView.class);
                link.setQueryParameters(QueryParameters.of(OnboardingView.STEP, Integer.toString(step + 1)));
                item.add(link);
            } else {
                item.setText(text);
            }
            if (step == open) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
