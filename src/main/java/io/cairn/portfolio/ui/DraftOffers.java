package io.cairn.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.portfolio.ProjectDraft;
import io.cairn.shared.ui.Moments;
import java.util.List;

/** What was typed earlier and never saved, to go on with or to let go. */
class DraftOffers extends Div {

    private final SerializableConsumer<ProjectDraft> onContinue;
    private final SerializableConsumer<ProjectDraft> onDiscard;

    DraftOffers(SerializableConsumer<ProjectDraft> onContinue, SerializableConsumer<ProjectDraft> onDiscard) {
        this.onContinue = onContinue;
        this.onDiscard = onDiscard;
        addClassName("stack");
    }

    void show(List<ProjectDraft> drafts) {
        removeAll();
        drafts.forEach(draft -> add(offer(draft)));
    }

    private Div offer(ProjectDraft draft) {
        String when = Moments.dayAndTime(draft.savedAt());
        Div offer = new Div(new Paragraph(getTranslation("projects.draft.offer", when)));
        offer.addClassNames("panel", "notice-panel");
        Button goOn = new Button(getTranslation("projects.draft.continue"), click -> {
            remove(offer);
            onContinue.accept(draft);
        });
        Button discard = new Button(getTranslation("projects.draft.discard"), click -> {
            remove(offer);
            onDiscard.accept(draft);
        });
        Div buttons = new Div(goOn, discard);
        buttons.addClassName("row");
        offer.add(buttons);
        return offer;
    }
}
