package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.cairn.roadmap.Forecast;
import io.cairn.roadmap.RoleDistance;
import io.cairn.roadmap.TargetPreview;
import io.cairn.roadmap.ui.RoughDates;
import java.time.LocalDate;

/** What a change of the target role means, in four figures. */
class TargetFacts extends DescriptionList {

    TargetFacts(TargetPreview preview, String role, String former, LocalDate today) {
        addClassNames("panel", "target-facts", "numbers");
        RoleDistance distance = preview.distance();
        fact(
                getTranslation("target.carries"),
                getTranslation(
                        "target.hours",
                        distance.hoursCovered(),
                        distance.covered().size()));
        fact(
                getTranslation("target.new"),
                getTranslation(
                        "target.hours",
                        distance.hoursLeft().likely(),
                        distance.left().size()));
        fact(getTranslation("target.ready", role), dates(preview.forecast(), today));
        fact(getTranslation("target.ready.former", former), dates(preview.formerForecast(), today));
    }

    private static String dates(Forecast forecast, LocalDate today) {
        return RoughDates.between(forecast.earliest(), forecast.latest(), today);
    }

    private void fact(String term, String text) {
        add(new Div(new Term(term), new Description(text)));
    }
}
