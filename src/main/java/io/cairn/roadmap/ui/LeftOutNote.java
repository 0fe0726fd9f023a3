package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.roadmap.LeftOut;
import io.cairn.roadmap.Plan;
import io.cairn.roadmap.Shortfall;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What does not fit before the target date, and what it would take. Only made where something was left out. */
class LeftOutNote extends Section {

    private static final int NAMED = 3;

    LeftOutNote(Plan plan, @Nullable LocalDate target, Map<StepKey, StepLabel> labels, LocalDate today) {
        Words words = Words.here();
        addClassName("left-out-note");
        getElement().setAttribute("aria-label", words.text("roadmap.left-out"));
        List<String> names = plan.leftOut().stream()
                .map(left -> StepTitles.inText(words, labels, left.step()))
                .toList();
        List<String> some = new ArrayList<>(names.subList(0, Math.min(NAMED, names.size())));
        if (names.size() > NAMED) {
            some.add(words.text("roadmap.reason.more", names.size() - NAMED));
        }
        Paragraph what = new Paragraph(
                target == null
                        ? words.text("roadmap.left-out.what", words.list(some), names.size())
                        : words.text(
                                "roadmap.left-out.what-by",
                                words.list(some),
                                names.size(),
                                new RoughDates(words, today).exact(target)));
        add(what);
        if (plan.shortfall() != null) {
            add(new Paragraph(price(words, plan.shortfall(), names.size())));
        }
        if (names.size() > NAMED) {
            ArrayList<LeftOut> all = new ArrayList<>(plan.leftOut());
            add(new Fold(words.text("roadmap.left-out.all", names.size()), () -> list(all, labels)));
        }
    }

    private static String price(Words words, Shortfall shortfall, int things) {
        return shortfall.extraHoursPerWeek() == null
                ? words.text("roadmap.left-out.weeks", things, shortfall.extraWeeks())
                : words.text(
                        "roadmap.left-out.hours-or-weeks",
                        things,
                        shortfall.extraHoursPerWeek(),
                        shortfall.extraWeeks());
    }

    private static UnorderedList list(List<LeftOut> all, Map<StepKey, StepLabel> labels) {
        Words words = Words.here();
        UnorderedList list = new UnorderedList();
        all.forEach(left -> list.add(new ListItem(words.text(
                "roadmap.left-out.item",
                StepTitles.inText(words, labels, left.step()),
                CatalogWords.effort(left.effort())))));
        return list;
    }
}
