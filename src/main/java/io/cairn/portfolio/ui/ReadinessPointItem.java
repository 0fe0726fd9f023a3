package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Catalog;
import io.cairn.portfolio.Contribution;
import io.cairn.portfolio.Readiness;
import io.cairn.portfolio.ReadinessItem;
import io.cairn.portfolio.ReadinessPoint.Subject;
import io.cairn.portfolio.StageCoverage;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One point of the checklist: how it stands, what counts for it, and what would with a little more. */
class ReadinessPointItem extends ListItem {

    ReadinessPointItem(ReadinessItem item, Readiness readiness, Catalog catalog) {
        String state = item.state().name().toLowerCase(Locale.ROOT);
        addClassNames("readiness-point", item.point().isOptional() && !item.isMet() ? "optional" : state);
        Span mark = new Span();
        mark.addClassName("readiness-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span title = new Span(ReadinessWords.point(item.point()));
        title.addClassName("readiness-title");
        Span word = new Span(ReadinessWords.state(item));
        word.addClassNames("soft", "small");
        Div head = new Div(mark, title, word);
        head.addClassName("readiness-head");
        if (item.need() > 1) {
            Span count = new Span(getTranslation("readiness.count", item.have(), item.need()));
            count.addClassNames("numbers", "small");
            head.addComponentAtIndex(2, count);
        }
        add(head);
        if (item.point().subject() == Subject.LIFECYCLE) {
            addStages(readiness.stages(), catalog);
        } else {
            addContributions(item);
        }
    }

    private void addStages(List<StageCoverage> stages, Catalog catalog) {
        Set<Slug> covered = stages.stream()
                .filter(StageCoverage::isCovered)
                .map(StageCoverage::stage)
                .collect(Collectors.toSet());
        add(new StageStrip(catalog, covered));
        String missing = stages.stream()
                .filter(stage -> !stage.isCovered())
                .map(StageCoverage::name)
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            add(small(getTranslation("readiness.stages.missing", missing)));
        }
    }

    private void addContributions(ReadinessItem item) {
        item.counting().forEach(counting -> {
            Paragraph line = small("");
            addTitle(line, counting);
            add(line);
        });
        item.almost().forEach(almost -> {
            Paragraph line = small(getTranslation("readiness.almost") + " ");
            addTitle(line, almost);
            line.add(" (%s)".formatted(ReadinessWords.gaps(item, almost)));
            add(line);
        });
        if (item.counting().isEmpty() && item.almost().isEmpty()) {
            add(small(getTranslation("readiness.help." + item.point().subject())));
        }
    }

    private static void addTitle(Paragraph line, Contribution contribution) {
        UUID project = contribution.project();
        String title = ReadinessWords.title(contribution);
        if (project == null) {
            line.add(title);
        } else {
            line.add(new Anchor(PortfolioNavigation.project(project), title));
        }
    }

    private static Paragraph small(String text) {
        Paragraph line = new Paragraph();
        line.add(text);
        line.addClassName("small");
        return line;
    }
}
