package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.review.MentorProfile;
import io.cairn.review.MentorProfiles;

/** What a mentor reviews, whether they take work at present, and the way to their interview hours. */
class ProfilePage extends Div {

    ProfilePage(MentorProfiles profiles, Catalog catalog) {
        addClassName("mentor-columns");
        MentorProfile profile = profiles.profile();
        Section hours = new Section(
                new H2(text("hours")),
                new Paragraph(text("hours.text")),
                // The view belongs to a feature above this one, hence the bare address.
                new Anchor("mentor/slots", text("hours.link")));
        hours.addClassNames("panel", "stack");
        Aside aside = new Aside(new PausePanel(profiles, profile.paused()), hours);
        aside.addClassName("stack");
        add(new ProfileForm(profiles, profile, catalog), aside);
    }
}
