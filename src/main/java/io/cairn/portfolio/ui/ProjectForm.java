package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.cairn.catalog.Catalog;
import io.cairn.file.Files;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectProblem;
import io.cairn.shared.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that can be said about a project. It reads back whatever was typed; whether that can be saved is not its business. */
class ProjectForm extends Composite<Div> implements Changes {

    private final Changes changes;
    private final FieldMarks marks = new FieldMarks();
    private final StorySection story;
    private final LinksSection links;
    private final SkillsSection skills;
    private final EffortSection effort;
    private final ImagesSection images;
    private final ReadmeSection readme;
    private final ChecklistSection checklist;

    ProjectForm(Catalog catalog, @Nullable Slug brief, Files files, Changes changes) {
        this.changes = changes;
        story = new StorySection(marks, this);
        links = new LinksSection(marks, this);
        skills = new SkillsSection(catalog, marks, this);
        effort = new EffortSection(marks, this);
        images = new ImagesSection(files, marks, this);
        readme = new ReadmeSection(marks, this);
        checklist = new ChecklistSection(catalog, brief, marks, this);
        getContent().addClassName("project-form");
        getContent().add(story, links, skills, effort, images, readme, checklist);
    }

    @Override
    public void changed() {
        checklist.follow(skills.paradigm());
        changes.changed();
    }

    void show(ProjectContent content) {
        story.show(content);
        links.show(content);
        skills.show(content);
        effort.show(content);
        images.show(content);
        readme.show(content);
        checklist.show(content);
    }

    ProjectContent read() {
        return new ProjectContent(
                story.title(),
                story.problem(),
                story.work(),
                story.result(),
                readme.readme(),
                links.repository(),
                links.demo(),
                skills.paradigm(),
                skills.stages(),
                skills.proves(),
                effort.startedOn(),
                effort.finishedOn(),
                effort.hours(),
                effort.teamwork(),
                effort.share(),
                story.status(),
                checklist.met(),
                images.images());
    }

    /** Whether dates and numbers are some; says by the field what is not. */
    boolean isReadable() {
        return effort.isReadable();
    }

    /** Says by the fields why it cannot be saved, and puts the keyboard on the first of them. */
    void refuse(List<ProjectProblem> problems) {
        marks.refuse(problems);
    }
}
