package io.cairn.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.link.LinkHealth;
import io.cairn.link.LinkHealth.Running;
import io.cairn.shared.ui.Moments;
import java.time.Instant;

/** How the links are as a whole, and the way to look all of them up. */
class LinkSummary extends Div {

    private final Paragraph sentence = new Paragraph();
    private final Span last = new Span();
    private final Span progress = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button all;

    LinkSummary(SerializableRunnable checkAll) {
        addClassNames("panel", "stack");
        sentence.addClassName("studio-state");
        last.addClassName("soft");
        progress.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", LinkWords.text("progress"));
        all = new Button(LinkWords.text("all"), click -> checkAll.run());
        all.addThemeVariants(ButtonVariant.PRIMARY);
        Div ways = new Div(all, progress);
        ways.addClassName("row");
        add(sentence, last, ways, bar);
    }

    void show(LinkHealth health) {
        sentence.setText(LinkWords.text(
                "sum", health.total(), health.broken(), health.redirected(), health.unsure(), health.unchecked()));
        Instant at = health.lastChecked();
        last.setText(at == null ? LinkWords.text("never.any") : LinkWords.text("last", Moments.dayAndTime(at)));
        Running running = health.running();
        all.setEnabled(running == null && health.total() > 0);
        bar.setVisible(running != null);
        if (running != null) {
            bar.setMax(Math.max(1, running.total()));
            bar.setValue(Math.min(running.done(), running.total()));
            progress.setText(LinkWords.text("running", running.done(), running.total()));
        } else {
            progress.setText("");
        }
    }
}
