package io.cairn.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.shared.ui.Moments;
import io.cairn.studio.ImpactStudy;
import java.util.Optional;

/** How far the count is, and the buttons that begin and stop it. */
class ImpactProgress extends Section {

    private final Paragraph status = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph counted = new Paragraph();
    private final Button begin;
    private final Button cancel;

    ImpactProgress(SerializableRunnable onBegin, SerializableRunnable onCancel) {
        addClassNames("impact-progress", "stack");
        status.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", StudioWords.text("impact.progress"));
        counted.addClassNames("numbers", "soft");
        begin = new Button(StudioWords.text("impact.begin"), click -> onBegin.run());
        cancel = new Button(StudioWords.text("impact.cancel"), click -> onCancel.run());
        Div buttons = new Div(begin, cancel);
        buttons.addClassName("row");
        add(status, bar, counted, buttons);
    }

    /** @param current whether it is about what would be published now */
    void show(Optional<ImpactStudy> found, boolean current) {
        boolean running = found.filter(ImpactStudy::isRunning).isPresent();
        String text = found.map(study -> text(study, current)).orElse("");
        // A text that is set again would be read out again.
        if (!text.equals(status.getText())) {
            status.setText(text);
        }
        status.setVisible(!text.isEmpty());
        bar.setVisible(running);
        counted.setVisible(running);
        cancel.setVisible(running);
        begin.setVisible(!running);
        boolean asks = found.map(ImpactStudy::impact).isEmpty() || !current;
        begin.setText(StudioWords.text(found.isEmpty() ? "impact.begin" : "impact.begin-again"));
        begin.setThemeVariant(ButtonVariant.PRIMARY, asks);
        found.filter(ImpactStudy::isRunning).ifPresent(this::move);
    }

    private void move(ImpactStudy study) {
        bar.setIndeterminate(study.total() == 0);
        bar.setMax(Math.max(1, study.total()));
        bar.setValue(study.done());
        counted.setText(StudioWords.text("impact.counted", study.done(), study.total()));
    }

    private static String text(ImpactStudy study, boolean current) {
        return switch (study.state()) {
            case RUNNING -> StudioWords.text("impact.RUNNING");
            case CANCELLED -> StudioWords.text("impact.CANCELLED");
            case FAILED -> StudioWords.text("impact.FAILED");
            case DONE ->
                StudioWords.text(current ? "impact.DONE" : "impact.outdated", Moments.dayAndTime(study.changedAt()));
        };
    }
}
