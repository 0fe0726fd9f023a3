package io.cairn.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceSource;
import io.cairn.progress.OwnLink;
import io.cairn.progress.Proof;
import io.cairn.roadmap.StepKey;
import java.util.List;
import java.util.Optional;

/** Asks what shows that a step is done, once it is. Whoever goes on without an answer has said so, and that is enough. */
class StepEvidenceAsk extends Section {

    private final StepWorkServices services;
    private final ProofOffers offers;
    private final StepKey step;
    private final SerializableConsumer<Proof> onShown;
    private final SerializableConsumer<OwnLink> onLink;
    private final Div answer = new Div();

    /**
     * @param onShown hears what shows the step from now on
     * @param onLink hears of a link that does, before that
     */
    StepEvidenceAsk(
            StepWorkServices services,
            ProofOffers offers,
            StepKey step,
            SerializableConsumer<Proof> onShown,
            SerializableConsumer<OwnLink> onLink) {
        this.services = services;
        this.offers = offers;
        this.step = step;
        this.onShown = onShown;
        this.onLink = onLink;
        addClassNames("evidence-ask", "stack");
        H2 heading = new H2(getTranslation("evidence.ask"));
        heading.setId("evidence-ask");
        getElement().setAttribute("aria-labelledby", "evidence-ask");
        Div ways = new Div(button("LINK", this::askForLink));
        ways.addClassName("row");
        if (step.isUnit()) {
            offers.sources().forEach(source -> ways.add(button(source.name(), () -> askFor(source))));
        }
        ways.add(button("WORD", this::close));
        answer.addClassName("stack");
        add(heading, new Paragraph(getTranslation("evidence.ask.text")), ways, answer);
        setVisible(false);
    }

    private Button button(String way, SerializableRunnable act) {
        return new Button(getTranslation("evidence.ask." + way), click -> act.run());
    }

    void open() {
        answer.removeAll();
        setVisible(true);
    }

    void close() {
        setVisible(false);
    }

    private void askForLink() {
        OwnLinkForm form = new OwnLinkForm(services.links(), step.item(), true, this::shownByLink);
        answer.removeAll();
        answer.add(form);
        form.focus();
    }

    private void shownByLink(OwnLink link) {
        close();
        onLink.accept(link);
        onShown.accept(
                new Proof(EvidenceSource.LINK, link.id(), link.title(), Evidence.EVIDENCED, services.today(), null));
    }

    private void askFor(EvidenceSource source) {
        ProofOffer offer = offers.of(source);
        List<ProofOffer.Choice> choices = offer.choicesFor(step.unitId());
        Anchor another = new Anchor(offer.addressOfNew(), getTranslation("evidence.ask.new." + source.name()));
        answer.removeAll();
        if (choices.isEmpty()) {
            answer.add(new Paragraph(getTranslation("evidence.ask.none." + source.name())), another);
            return;
        }
        Select<ProofOffer.Choice> which = new Select<>();
        which.setLabel(getTranslation("evidence.ask.which." + source.name()));
        which.setItemLabelGenerator(ProofOffer.Choice::title);
        which.setItems(choices);
        which.setValue(choices.getFirst());
        Button choose = new Button(
                getTranslation("evidence.ask.choose"),
                click -> Optional.ofNullable(which.getValue()).ifPresent(this::choose));
        Div line = new Div(which, choose, another);
        line.addClassNames("row", "evidence-choice");
        answer.add(line);
        which.focus();
    }

    private void choose(ProofOffer.Choice choice) {
        try {
            choice.choose().ifPresentOrElse(this::shownBy, () -> say("evidence.ask.later", choice));
        } catch (ProofOffer.RefusedException e) {
            say("evidence.ask.refused", choice);
        }
    }

    private void shownBy(Proof proof) {
        close();
        onShown.accept(proof);
    }

    private void say(String key, ProofOffer.Choice choice) {
        Paragraph text = new Paragraph(getTranslation(key, choice.title()) + " ");
        text.add(new Anchor(choice.address(), getTranslation("evidence.ask.open")));
        text.getElement().setAttribute("role", "status");
        answer.removeAll();
        answer.add(text);
    }
}
