package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.review.MentorApplication;
import io.cairn.review.ui.ApplicationFacts;
import io.cairn.shared.ui.Moments;

/** An application as it was sent, and what the admin answered. */
class ApplicationPanel extends Section {

    ApplicationPanel(MentorApplication application, Catalog catalog) {
        addClassNames("panel", "stack", "application-panel");
        getElement().setAttribute("tabindex", "-1");
        String state = state(application);
        add(new H2(text("application." + state)), new Paragraph(text("application." + state + ".text")));
        if (!application.answer().isBlank()) {
            add(new Answer(text("application.answer"), application.answer()));
        }
        Paragraph sent = new Paragraph(text("application.sent", Moments.dayAndTime(application.appliedAt())));
        sent.addClassNames("soft", "small");
        add(sent);
        if (application.accepted() == null) {
            add(new ApplicationFacts(application, catalog));
        }
    }

    private static String state(MentorApplication application) {
        Boolean accepted = application.accepted();
        if (accepted == null) {
            return "waiting";
        }
        return accepted ? "accepted" : "declined";
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    /** Words of somebody else, as they were typed. */
    private static class Answer extends Section {

        Answer(String label, String words) {
            Paragraph title = new Paragraph(label);
            title.addClassNames("soft", "small");
            Paragraph said = new Paragraph(words);
            said.addClassName("as-typed");
            add(title, said);
        }
    }
}
