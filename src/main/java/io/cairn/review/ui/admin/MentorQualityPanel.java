package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.review.MentorQuality;
import io.cairn.review.ui.ReviewWords;
import io.cairn.review.ui.ShareText;
import io.cairn.shared.ui.EmptyState;
import java.util.List;

/** How each mentor judges beside the others. The words say what a figure means; what to make of it is for people. */
class MentorQualityPanel extends Section {

    MentorQualityPanel(List<MentorQuality> mentors) {
        addClassNames("stack", "wide");
        if (mentors.isEmpty()) {
            add(new EmptyState(text("mentors.none"), text("mentors.none.text")));
            return;
        }
        Paragraph means = new Paragraph(text("mentors.means"));
        means.addClassName("soft");
        add(means);
        mentors.forEach(mentor -> add(section(mentor)));
    }

    private static Section section(MentorQuality mentor) {
        DescriptionList list = new DescriptionList();
        list.addClassNames("figures", "numbers");
        figure(list, "mentors.decided", text("number", mentor.decided()));
        figure(list, "mentors.leniency", QualityWords.leniency(mentor.leniency(), mentor.decided()));
        figure(list, "mentors.drift", QualityWords.drift(mentor.drift()));
        figure(list, "mentors.helpful", ShareText.of(mentor.helpful(), mentor.rated()));
        figure(
                list,
                "mentors.desk",
                mentor.decided() < ShareText.ENOUGH
                        ? text("mentors.desk.few", mentor.decided(), ShareText.ENOUGH)
                        : text("mentors.desk.value", ReviewWords.duration(mentor.atDesk()), mentor.decided()));
        Section section = new Section(new H2(mentor.mentor().name()), list);
        section.addClassName("stack");
        return section;
    }

    private static void figure(DescriptionList list, String key, String value) {
        list.add(new Term(text(key)), new Description(value));
    }
}
