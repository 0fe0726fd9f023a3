package io.cairn.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.catalog.CatalogPublishing;
import io.cairn.catalog.PublishingPlan;
import org.jspecify.annotations.Nullable;

/** What the publisher says about the edition, and the button. */
class PublishForm extends Section {

    private final TextArea notes = new TextArea(StudioWords.text("publish.notes"));
    private final Button publish = new Button();
    private final Paragraph problem = new Paragraph();
    private final Div meanwhile = new Div();
    private PublishingPlan.@Nullable Decision decision;

    PublishForm(SerializableBiConsumer<String, PublishingPlan.Decision> onPublish, SerializableRunnable onLookAgain) {
        addClassNames("stack", "publish-form");
        notes.setRequiredIndicatorVisible(true);
        notes.setMaxLength(CatalogPublishing.MAX_NOTES);
        notes.setHelperText(StudioWords.text("publish.notes.help"));
        notes.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        notes.setMinRows(3);
        notes.addValueChangeListener(change -> notes.setInvalid(false));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> {
            publish.setEnabled(true);
            submit(onPublish);
        });
        meanwhile.addClassName("stale-notice");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.add(problem, new Button(StudioWords.text("publish.look-again"), click -> onLookAgain.run()));
        meanwhile.setVisible(false);
        add(new H2(StudioWords.text("publish.words")), notes, meanwhile, publish);
    }

    void ask(PublishingPlan plan) {
        decision = plan.decision();
        meanwhile.setVisible(false);
        publish.setVisible(true);
        Integer again = plan.again();
        publish.setText(
                again == null
                        ? StudioWords.text("publish.action", plan.nextNumber())
                        : StudioWords.text("publish.again.action", again, plan.nextNumber()));
    }

    private void submit(SerializableBiConsumer<String, PublishingPlan.Decision> onPublish) {
        if (decision == null) {
            return;
        }
        String text = notes.getValue().strip();
        if (text.isEmpty()) {
            notes.setErrorMessage(StudioWords.text("publish.notes.missing"));
            notes.setInvalid(true);
            notes.focus();
            return;
        }
        onPublish.accept(text, decision);
    }

    /** Somebody was faster: what was typed stays, and it is to be looked at again first. */
    void changedMeanwhile(String text) {
        problem.setText(text);
        meanwhile.setVisible(true);
        publish.setVisible(false);
    }
}
