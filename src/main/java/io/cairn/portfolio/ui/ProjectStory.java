package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import io.cairn.file.ui.FileAddress;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectImage;
import io.cairn.portfolio.Teamwork;
import java.io.Serializable;
import java.util.UUID;

/** What was made and what came of it, in the learner's words and pictures. */
public class ProjectStory extends Div {

    /** A part's heading, in the words and of the level that fit where the story is told. */
    public interface Heading extends Serializable {
        Component of(ProjectField part);
    }

    private final SerializableFunction<UUID, String> files;
    private final Heading heading;

    ProjectStory(ProjectContent content) {
        this(content, FileAddress::of, part -> new H2(ProjectWords.of(part)));
    }

    /** @param files where the reader finds a picture */
    public ProjectStory(ProjectContent content, SerializableFunction<UUID, String> files, Heading heading) {
        this.files = files;
        this.heading = heading;
        addClassName("project-story");
        boolean told = !content.result().isBlank();
        Paragraph result = new Paragraph(told ? content.result() : getTranslation("projects.no-result"));
        result.addClassName(told ? "project-result" : "soft");
        add(new Section(heading.of(ProjectField.RESULT), result));
        text(ProjectField.PROBLEM, content.problem());
        text(ProjectField.WORK, content.work());
        if (content.teamwork() == Teamwork.TEAM) {
            text(ProjectField.SHARE, content.share());
        }
        if (!content.images().isEmpty()) {
            add(pictures(content));
        }
        if (!content.readme().isBlank()) {
            add(new Section(heading.of(ProjectField.README), new Readme(content.readme())));
        }
    }

    private void text(ProjectField part, String text) {
        if (!text.isBlank()) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName("as-typed");
            add(new Section(heading.of(part), paragraph));
        }
    }

    private Section pictures(ProjectContent content) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "project-pictures");
        for (ProjectImage image : content.images()) {
            String address = files.apply(image.file());
            Anchor large = new Anchor(address, new Image(address, image.alt()));
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
        return new Section(heading.of(ProjectField.IMAGES), list);
    }
}
