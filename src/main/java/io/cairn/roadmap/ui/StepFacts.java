package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.roadmap.StepDates;
import io.cairn.roadmap.StepLink;
import io.cairn.roadmap.StepView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Beside the step: effort and dates, what it needs and what it unlocks. */
class StepFacts extends Aside {

    /** As many links at once; the rest opens. */
    private static final int LINKS = 5;

    private final DescriptionList facts = new DescriptionList();

    StepFacts(StepView step, LocalDate today) {
        Words words = Words.here();
        addClassName("step-facts");
        getElement().setAttribute("aria-label", words.text("roadmap.step.facts"));
        facts.addClassName("numbers");
        if (step.effort().high() > 0) {
            fact(words.text("roadmap.step.effort"), CatalogWords.effort(step.effort()));
        }
        dates(step.dates(), new RoughDates(words, today), words);
        if (facts.getElement().getChildCount() > 0) {
            add(facts);
        }
        links("roadmap.step.needs", step.needs(), words);
        links("roadmap.step.unlocks", step.unlocks(), words);
    }

    private void dates(StepDates dates, RoughDates rough, Words words) {
        if (dates.finishedOn() != null) {
            fact(words.text("roadmap.step.finished"), rough.exact(dates.finishedOn()));
            return;
        }
        if (dates.startedOn() != null) {
            fact(words.text("roadmap.step.started"), rough.exact(dates.startedOn()));
        }
        if (dates.start() != null && dates.latestFinish() != null) {
            fact(words.text("roadmap.step.when"), rough.range(dates.start(), dates.latestFinish()));
        }
    }

    private void fact(String term, String value) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(value));
    }

    private void links(String heading, List<StepLink> links, Words words) {
        if (links.isEmpty()) {
            return;
        }
        Section section =
                new Section(new H2(words.text(heading)), list(links.subList(0, Math.min(LINKS, links.size()))));
        if (links.size() > LINKS) {
            ArrayList<StepLink> rest = new ArrayList<>(links.subList(LINKS, links.size()));
            section.add(new Fold(words.text("roadmap.reason.more", rest.size()), () -> list(rest)));
        }
        add(section);
    }

    private static UnorderedList list(List<StepLink> links) {
        Words words = Words.here();
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "step-links");
        for (StepLink link : links) {
            TrailState state = TrailState.of(link.status(), false);
            Span word = new Span(words.of("roadmap.state", state));
            word.addClassNames("step-state", state.style());
            ListItem item = new ListItem(RoadmapNavigation.link(link.key(), StepTitles.of(words, link)), word);
            if (!link.reason().isBlank()) {
                Span reason = new Span(link.reason());
                reason.addClassNames("soft", "small");
                item.add(reason);
            }
            list.add(item);
        }
        return list;
    }
}
