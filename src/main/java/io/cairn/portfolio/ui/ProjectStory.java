package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.file.ui.FileAddress;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectImage;
import io.cairn.portfolio.Teamwork;

/** What was made and what came of it, in the learner's words and pictures. */
class ProjectStory extends Div {

    ProjectStory(ProjectContent content) {
        addClassName("project-story");
        boolean told = !content.result().isBlank();
        Paragraph result = new Paragraph(told ? content.result() : getTranslation("projects.no-result"));
        result.addClassName(told ? "project-result" : "soft");
        add(new Section(new H2(getTranslation("projects.ProjectField.RESULT")), result));
        text("projects.ProjectField.PROBLEM", content.problem());
        text("projects.ProjectField.WORK", content.work());
        if (content.teamwork() == Teamwork.TEAM) {
            text("projects.ProjectField.SHARE", content.share());
        }
        if (!content.images().isEmpty()) {
            add(pictures(content));
        }
        if (!content.readme().isBlank()) {
            add(new Section(new H2(getTranslation("projects.ProjectField.README")), new Readme(content.readme())));
        }
    }

    private void text(String heading, String text) {
        if (!text.isBlank()) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName("as-typed");
            add(new Section(new H2(getTranslation(heading)), paragraph));
        }
    }

    private Section pictures(ProjectContent content) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "project-pictures");
        for (ProjectImage image : content.images()) {
            Anchor large =
                    new Anchor(FileAddress.of(image.file()), new Image(FileAddress.of(image.file()), image.alt()));
            large.setRouterIgnore(true);
            large.setTarget("_blank");
            large.getElement().setAttribute("aria-label", getTranslation("projects.images.open", image.alt()));
            ListItem item = new ListItem(large);
            if (!image.alt().isBlank()) {
                Paragraph caption = new Paragraph(image.alt());
                caption.addClassNames("soft", "small");
                caption.getElement().setAttribute("aria-hidden", "true");
                item.add(caption);
            }
            list.add(item);
        }
        return new Section(new H2(getTranslation("projects.ProjectField.IMAGES")), list);
    }
}
