package io.cairn.portfolio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.catalog.ui.ChipRow;
import io.cairn.catalog.ui.SearchField;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.EmptyState;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All briefs to choose from, with search and filter, and the way to begin without one. */
class BriefChooser extends Div {

    private final Catalog catalog;
    private final List<Slug> planned;
    private final Set<Slug> begun;
    private final SearchField search = new SearchField(getTranslation("projects.new.search"), this::search);
    private final ChipRow paradigms = new ChipRow("filter-paradigm", getTranslation("projects.paradigm"));
    private final H2 count = new H2();
    private final Div results = new Div();
    private BriefFilter filter;

    /**
     * @param planned briefs of the current plan, the next one first
     * @param own projects that there are already
     */
    BriefChooser(
            Catalog catalog,
            List<Slug> planned,
            List<ProjectInfo> own,
            BriefFilter filter,
            SerializableConsumer<@Nullable Slug> onBegin) {
        this.catalog = catalog;
        this.planned = planned;
        this.filter = filter;
        begun = own.stream().map(ProjectInfo::brief).filter(Objects::nonNull).collect(Collectors.toSet());
        count.addClassName("result-count");
        count.getElement().setAttribute("aria-live", "polite");
        Div filters = new Div(search, paradigms);
        filters.addClassName("filter-bar");
        add(free(onBegin), filters, count, results);
        show();
    }

    private Div free(SerializableConsumer<@Nullable Slug> onBegin) {
        Paragraph text = new Paragraph(getTranslation("projects.new.free.text"));
        Div panel = new Div(text, new Button(getTranslation("projects.new.free"), click -> onBegin.accept(null)));
        panel.addClassNames("panel", "free-project");
        return panel;
    }

    /** Typing changes the address in place: every letter as a step back would be of no use to anybody. */
    private void search(String words) {
        filter = filter.withText(words);
        show();
        UI.getCurrent().getPage().getHistory().replaceState(null, filter.location());
    }

    private void show() {
        search.show(filter.text());
        Stream.of(Paradigm.values())
                .forEach(paradigm -> paradigms.chip(
                        CatalogWords.of(paradigm),
                        filter.paradigms().contains(paradigm),
                        filter.toggling(paradigm).location()));
        List<ProjectBrief> found =
                catalog.briefs().stream().filter(filter::matches).toList();
        count.setText(getTranslation("projects.new.count", found.size()));
        results.removeAll();
        results.addClassNames("stack", "wide");
        List<ProjectBrief> inPlan = found.stream()
                .filter(brief -> planned.contains(brief.slug()))
                .sorted(Comparator.comparing(brief -> planned.indexOf(brief.slug())))
                .toList();
        List<ProjectBrief> rest =
                found.stream().filter(brief -> !planned.contains(brief.slug())).toList();
        group("projects.new.in-plan", inPlan);
        group(inPlan.isEmpty() ? "projects.new.all" : "projects.new.others", rest);
        if (found.isEmpty()) {
            results.add(new EmptyState(
                    getTranslation("projects.new.none.title"),
                    getTranslation("projects.new.none.text"),
                    new Anchor(PortfolioNavigation.newProject(), getTranslation("projects.new.none.action"))));
        }
    }

    private void group(String heading, List<ProjectBrief> briefs) {
        if (!briefs.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassNames("plain", "brief-cards");
            briefs.forEach(brief -> list.add(new ListItem(new BriefCard(brief, begun.contains(brief.slug())))));
            results.add(new Section(new H2(getTranslation(heading)), list));
        }
    }
}
