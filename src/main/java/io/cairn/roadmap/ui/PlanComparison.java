package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.roadmap.Forecast;
import io.cairn.roadmap.PlanPreview;
import java.time.LocalDate;

/** The plan as it is beside the plan as it would be. */
class PlanComparison extends Section {

    private final LocalDate today;
    private final Paragraph headline = new Paragraph();
    private final Div details = new Div();

    PlanComparison(LocalDate today) {
        this.today = today;
        addClassNames("panel", "plan-comparison");
        headline.addClassName("diff-words");
        headline.getElement().setAttribute("role", "status");
        details.addClassName("stack");
        add(new H2(getTranslation("roadmap.diff.title")), headline, details);
    }

    /** The form cannot be planned with yet. */
    void showUnfinished() {
        headline.setText(getTranslation("roadmap.diff.unfinished"));
        details.removeAll();
    }

    /** Nothing has been asked for yet. */
    void showUnchanged(Forecast forecast) {
        Words words = Words.here();
        headline.setText(words.text("roadmap.diff.nothing"));
        details.removeAll();
        DescriptionList finish = new DescriptionList();
        finish.addClassName("numbers");
        finish(words, finish, "roadmap.diff.before", forecast);
        details.add(finish);
    }

    void show(PlanPreview preview) {
        Words words = Words.here();
        headline.setText(DiffSentence.of(words, preview.diff()));
        details.removeAll();
        DescriptionList finish = new DescriptionList();
        finish.addClassName("numbers");
        finish(words, finish, "roadmap.diff.before", preview.before().forecast());
        if (!preview.before().forecast().equals(preview.after().forecast())) {
            finish(words, finish, "roadmap.diff.after", preview.after().forecast());
        }
        details.add(finish);
        if (!preview.leftOut().isEmpty()) {
            details.add(new LeftOutNote(preview.after(), preview.settings().target(), preview.labels(), today));
        }
    }

    private void finish(Words words, DescriptionList list, String key, Forecast forecast) {
        list.add(
                new DescriptionList.Term(words.text(key)),
                new DescriptionList.Description(
                        new RoughDates(words, today).ready(forecast.earliest(), forecast.latest())));
    }
}
