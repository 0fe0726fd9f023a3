package io.cairn.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One brief, what a project from it begins with, and the button that begins it. */
class BriefPreview extends Section {

    /** @param own projects that there are already */
    BriefPreview(
            Catalog catalog, ProjectBrief brief, List<ProjectInfo> own, SerializableConsumer<@Nullable Slug> onBegin) {
        addClassNames("panel", "brief-preview");
        Paragraph facts = new Paragraph(getTranslation(
                "projects.brief.facts", CatalogWords.of(brief.paradigm()), CatalogWords.effort(brief.effort())));
        facts.addClassName("soft");
        add(new H2(brief.title()), facts, new Paragraph(brief.problem()));
        own.stream().filter(project -> brief.slug().equals(project.brief())).forEach(this::note);
        add(new StageStrip(catalog, Set.copyOf(brief.stages())));
        list("projects.brief.deliverables", brief.deliverables().stream());
        list("projects.brief.proves", brief.proves().stream().map(unit -> ProjectWords.unit(catalog, unit)));
        add(new Paragraph(getTranslation("projects.brief.filled-in")));
        Button begin = new Button(getTranslation("projects.brief.begin"), click -> onBegin.accept(brief.slug()));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor others = new Anchor(PortfolioNavigation.newProject(), getTranslation("projects.brief.others"));
        Div actions = new Div(begin, others);
        actions.addClassName("row");
        add(actions);
    }

    private void note(ProjectInfo project) {
        Paragraph note = new Paragraph(getTranslation("projects.brief.have") + " ");
        note.add(new Anchor(PortfolioNavigation.project(project.id()), ProjectWords.title(project.content())));
        note.addClassName("brief-note");
        add(note);
    }

    private void list(String heading, Stream<String> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("text-list");
        items.map(ListItem::new).forEach(list::add);
        if (list.getElement().getChildCount() > 0) {
            add(new H3(getTranslation(heading)), list);
        }
    }
}
