package io.cairn.review.ui.learner;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cairn.review.Rating;
import io.cairn.review.Ratings;
import io.cairn.review.ReviewKind;
import io.cairn.review.ReviewView;
import io.cairn.review.SubmissionView;
import io.cairn.review.ui.ReviewNavigation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the review helped, with a word for the admins; what did not help may go to another mentor. */
class RatingSection extends Section {

    private final Ratings ratings;
    private final UUID submission;
    private final boolean mayAskAnother;
    private final RadioButtonGroup<Boolean> helpful = new RadioButtonGroup<>();
    private final TextArea note = new TextArea(getTranslation("reviews.rating.note"));
    private final Span state = new Span();
    private final Div another = new Div();
    private final UUID formId = UUID.randomUUID();

    RatingSection(Ratings ratings, SubmissionView view, ReviewView review) {
        this.ratings = ratings;
        this.submission = view.info().id();
        this.mayAskAnother = Resubmission.isNewest(view) && view.info().kind() != ReviewKind.MOCK_INTERVIEW;
        addClassName("review-rating");
        helpful.setLabel(getTranslation("reviews.rating.question"));
        helpful.setItems(true, false);
        helpful.setItemLabelGenerator(yes -> getTranslation(yes ? "reviews.rating.yes" : "reviews.rating.no"));
        helpful.setManualValidation(true);
        helpful.setErrorMessage(getTranslation("reviews.rating.missing"));
        helpful.addValueChangeListener(choice -> helpful.setInvalid(false));
        note.setHelperText(getTranslation("reviews.rating.note.help"));
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.EAGER);
        note.addValueChangeListener(typed -> note.setInvalid(false));
        Button save = new Button(getTranslation("reviews.rating.save"), click -> rate());
        state.addClassNames("soft", "small");
        state.getElement().setAttribute("role", "status");
        Div actions = new Div(save, state);
        actions.addClassName("row");
        another.add(new Paragraph(getTranslation("reviews.another.text")), askAnother());
        add(new H2(getTranslation("reviews.rating.title")), helpful, note, actions, another);
        show(review.rating());
    }

    private void show(@Nullable Rating rating) {
        if (rating != null) {
            helpful.setValue(rating.helpful());
            note.setValue(rating.note());
        }
        another.setVisible(mayAskAnother && rating != null && !rating.helpful());
    }

    private void rate() {
        int length = note.getValue().strip().length();
        if (length > Ratings.MAX_NOTE_LENGTH) {
            note.setErrorMessage(getTranslation("reviews.too-long", length, Ratings.MAX_NOTE_LENGTH));
            note.setInvalid(true);
            note.focus();
        } else if (helpful.isEmpty()) {
            helpful.setInvalid(true);
            // The group itself takes no focus.
            helpful.getElement().executeJs("this.querySelector('input')?.focus()");
        } else {
            ratings.rate(submission, helpful.getValue(), note.getValue());
            state.setText(getTranslation("reviews.rating.saved"));
            another.setVisible(mayAskAnother && !helpful.getValue());
        }
    }

    private Button askAnother() {
        Button ask = new Button(getTranslation("reviews.another"));
        ask.setDisableOnClick(true);
        ask.addClickListener(click -> {
            try {
                UUID next = ratings.askAnotherMentor(submission, formId);
                UI.getCurrent().navigate(ReviewNavigation.review(next));
            } finally {
                ask.setEnabled(true);
            }
        });
        return ask;
    }
}
