package io.cairn.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Importance;
import io.cairn.roadmap.PlanCause;
import io.cairn.roadmap.PlanOption;
import io.cairn.roadmap.PlanPreview;
import io.cairn.roadmap.PlanSettings;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import java.time.LocalDate;
import java.util.List;

/** One way to go on: its price first, then what it does to the plan, and the button that takes it. */
class OptionCard extends Section {

    private static final int NAMED = 8;

    private final PlanOption option;

    /** @param now the settings as they are */
    OptionCard(PlanOption option, PlanSettings now, LocalDate today, OptionsPage page) {
        int hours = now.hoursPerWeek();
        this.option = option;
        Words words = Words.here();
        addClassNames("panel", "option-card");
        H2 title = new H2(words.text(
                "replan.option." + (isSooner(now) ? "NEW_DATES" : option.kind().name())));
        title.setId("option-" + option.kind());
        getElement().setAttribute("aria-labelledby", "option-" + option.kind());
        add(title);
        PlanPreview preview = option.preview();
        if (preview == null) {
            say(words.text("replan.option." + option.outlook(), option.hoursPerWeek(), hours), "soft");
        } else if (preview.diff().isEmpty() && preview.settings().equals(now)) {
            say(words.text("replan.option.NOT_NEEDED"), "soft");
        } else {
            show(words, preview, hours, new RoughDates(words, today));
            Button take = new Button(
                    words.text(
                            "replan.option.take."
                                    + (isSooner(now)
                                            ? "NEW_DATES"
                                            : option.kind().name()),
                            option.hoursPerWeek()),
                    click -> page.take(option));
            take.addThemeVariants(ButtonVariant.PRIMARY);
            add(take);
        }
    }

    /** Whether new dates alone are no later than those of the plan. */
    private boolean isSooner(PlanSettings now) {
        PlanPreview preview = option.preview();
        return option.kind() == PlanCause.FINISH_LATER
                && preview != null
                && preview.diff().finishDays() <= 0
                && preview.settings().equals(now);
    }

    private void show(Words words, PlanPreview preview, int hours, RoughDates dates) {
        List<StepKey> gone = preview.diff().removed().stream()
                .filter(step -> step.kind() != StepKind.MILESTONE)
                .toList();
        String ready =
                dates.ready(preview.forecast().earliest(), preview.forecast().latest());
        switch (option.kind()) {
            case FEWER_STEPS -> {
                say(words.text("replan.option.price.FEWER_STEPS", gone.size()), "option-price");
                say(words.text("replan.option.note.FEWER_STEPS", hours), "soft");
            }
            case MORE_HOURS -> {
                say(words.text("replan.option.price.MORE_HOURS", option.hoursPerWeek()), "option-price");
                say(words.text("replan.option.note.MORE_HOURS", option.hoursPerWeek() - hours), "soft");
            }
            default -> {
                say(ready, "option-price");
                say(words.text("replan.option.note.FINISH_LATER", hours), "soft");
                LocalDate target = preview.settings().target();
                if (target != null) {
                    say(words.text("replan.option.target", dates.exact(target)), "soft");
                }
            }
        }
        say(DiffSentence.of(words, preview.diff()), "option-diff");
        if (option.kind() == PlanCause.FEWER_STEPS && !gone.isEmpty()) {
            add(list(words, gone, preview));
        }
    }

    private void say(String text, String style) {
        Paragraph line = new Paragraph(text);
        line.addClassName(style);
        add(line);
    }

    /** What falls out, each with what it matters. */
    private UnorderedList list(Words words, List<StepKey> gone, PlanPreview preview) {
        UnorderedList list = new UnorderedList();
        gone.stream()
                .limit(NAMED)
                .map(step -> new ListItem(name(words, step, preview)))
                .forEach(list::add);
        if (gone.size() > NAMED) {
            list.add(new ListItem(words.text("roadmap.reason.more", gone.size() - NAMED)));
        }
        return list;
    }

    private String name(Words words, StepKey step, PlanPreview preview) {
        String title = StepTitles.inText(words, preview.labels(), step);
        Importance importance = option.importance().get(step);
        return importance == null
                ? words.text("replan.option.gone.other", title)
                : words.text("replan.option.gone", title, words.of("catalog.Importance", importance));
    }
}
