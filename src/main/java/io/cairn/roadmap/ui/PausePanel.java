package io.cairn.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.roadmap.Pause;
import io.cairn.roadmap.PlanOptions;
import io.cairn.roadmap.PlanPreview;
import io.cairn.roadmap.PlanWish;
import io.cairn.roadmap.Replanning;
import io.cairn.roadmap.SettingsException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time away from the roadmap: what it would do, and the one click that begins or ends it. */
class PausePanel extends Section {

    private final OptionsPage page;
    private final Replanning replanning;
    private final LocalDate today;
    private final PlanPreview endless;
    private final DatePicker until = new DatePicker(getTranslation("replan.pause.until"));
    private final Paragraph effect = new Paragraph();
    private final Button begin = new Button(getTranslation("replan.pause.begin"), click -> begin());
    private @Nullable PlanPreview shown;

    PausePanel(PlanOptions options, OptionsPage page, Replanning replanning, LocalDate today) {
        this.page = page;
        this.replanning = replanning;
        this.today = today;
        this.endless = options.rest();
        addClassName("pause-panel");
        effect.getElement().setAttribute("role", "status");
        Pause pause = options.settings().pause();
        if (options.paused() && pause != null) {
            offerToGoOn(pause);
        } else {
            offerToPause();
        }
    }

    private void offerToGoOn(Pause pause) {
        Words words = Words.here();
        RoughDates dates = new RoughDates(words, today);
        LocalDate last = pause.until();
        effect.setText(DiffSentence.of(words, endless.diff()));
        Button resume = new Button(words.text("replan.pause.resume"), click -> page.resume(endless));
        resume.addClassName("resume");
        add(
                new H2(
                        last == null
                                ? words.text("replan.pause.since", dates.exact(pause.from()))
                                : words.text("replan.pause.up-to", dates.exact(last))),
                new Paragraph(words.text("replan.pause.resume.text")),
                effect,
                resume);
    }

    private void offerToPause() {
        until.setManualValidation(true);
        until.setClearButtonVisible(true);
        until.setMin(today);
        until.setHelperText(getTranslation("replan.pause.until.help"));
        until.addValueChangeListener(picked -> look());
        until.addValidationStatusChangeListener(status -> {
            if (!status.getNewStatus()) {
                refuse("replan.pause.until.unreadable");
            }
        });
        Div row = new Div(until, begin);
        row.addClassName("pause-row");
        add(new H2(getTranslation("replan.pause")), new Paragraph(getTranslation("replan.pause.text")), row, effect);
        look();
    }

    private void look() {
        LocalDate last = until.getValue();
        until.setInvalid(false);
        begin.setEnabled(true);
        if (last == null) {
            shown = endless;
            effect.setText(getTranslation("replan.pause.endless"));
            return;
        }
        if (last.isBefore(today)) {
            refuse("replan.pause.until.past");
            return;
        }
        try {
            PlanWish wish = endless.wish();
            shown = replanning.preview(wish.withSettings(wish.settings().withPause(new Pause(today, last))));
            effect.setText(DiffSentence.of(Words.here(), shown.diff()));
        } catch (SettingsException e) {
            refuse(
                    e.field() == SettingsException.Field.PAUSE
                            ? "replan.pause.until.far"
                            : "replan.pause.until.settings");
        }
    }

    private void refuse(String key) {
        shown = null;
        until.setErrorMessage(getTranslation(key));
        until.setInvalid(true);
        effect.setText("");
        begin.setEnabled(false);
    }

    private void begin() {
        if (shown != null) {
            page.pause(shown);
        }
    }
}
