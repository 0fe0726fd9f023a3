package io.cairn.review.ui.learner;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.file.Files;
import io.cairn.review.ReviewKind;
import io.cairn.review.SubmissionForm;
import io.cairn.review.SubmissionRequest;
import io.cairn.review.Submissions;
import io.cairn.shared.Slug;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What the learner adds to their work: which career role it is meant for, a note, and the CV's file. Kept as it is typed. */
class RequestForm extends Aside {

    private static final int PAUSE_MS = 1_000;

    private final Submissions submissions;
    private final SerializableConsumer<SubmissionForm> onChange;
    private final Select<Slug> role = new Select<>();
    private final TextArea note = new TextArea(getTranslation("reviews.new.note"));
    private final Span state = new Span();
    private @Nullable UUID document;
    private SubmissionForm form;

    /**
     * @param onChange is told what would be shown now
     * @param onSubmit sends it
     */
    RequestForm(
            SubmissionForm form,
            Catalog catalog,
            Files files,
            Submissions submissions,
            SerializableConsumer<SubmissionForm> onChange,
            SerializableConsumer<SubmissionForm> onSubmit) {
        this.form = form;
        this.submissions = submissions;
        this.onChange = onChange;
        SubmissionRequest request = form.request();
        document = form.preview().snapshot().document();
        addClassNames("panel", "request-form");
        if (request.kind() == ReviewKind.CV) {
            add(new CvFile(files, form.preview().snapshot(), this::take));
        }
        addRole(catalog, request.role());
        addNote(request.note());
        Button submit = new Button(getTranslation("reviews.new.submit"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            try {
                read().ifPresent(ready -> onSubmit.accept(with(ready)));
            } finally {
                submit.setEnabled(true);
            }
        });
        state.addClassNames("soft", "small");
        state.getElement().setAttribute("role", "status");
        add(submit, state);
    }

    private void addRole(Catalog catalog, @Nullable Slug chosen) {
        role.setLabel(getTranslation("reviews.new.role"));
        role.setHelperText(getTranslation("reviews.new.role.help"));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("reviews.new.role.none"));
        role.setItems(catalog.roles().stream().map(CareerRole::slug).toList());
        role.setItemLabelGenerator(slug -> slug == null
                ? getTranslation("reviews.new.role.none")
                : catalog.role(slug).name());
        if (chosen != null
                && catalog.roles().stream().anyMatch(one -> one.slug().equals(chosen))) {
            role.setValue(chosen);
        }
        role.addValueChangeListener(change -> showAnew());
        add(role);
    }

    private void addNote(String text) {
        note.setHelperText(getTranslation("reviews.new.note.help"));
        note.setValue(text);
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(PAUSE_MS);
        note.addValueChangeListener(typed -> read().ifPresent(this::keep));
        add(note);
    }

    private void take(@Nullable UUID file) {
        document = file;
        showAnew();
    }

    /** The role and the file are part of what the mentor sees. */
    private void showAnew() {
        SubmissionRequest request =
                request(note.getValue().length() > SubmissionRequest.MAX_NOTE_LENGTH ? "" : note.getValue());
        if (isReadable()) {
            keep(request);
        }
        onChange.accept(with(request).with(submissions.preview(request)));
    }

    private SubmissionForm with(SubmissionRequest request) {
        form = new SubmissionForm(request, form.preview(), form.before(), form.shownBefore());
        return form;
    }

    /** Empty, and said by the field, when the note is too long. */
    private Optional<SubmissionRequest> read() {
        return isReadable() ? Optional.of(request(note.getValue())) : Optional.empty();
    }

    private boolean isReadable() {
        int length = note.getValue().strip().length();
        note.setErrorMessage(getTranslation("reviews.too-long", length, SubmissionRequest.MAX_NOTE_LENGTH));
        note.setInvalid(length > SubmissionRequest.MAX_NOTE_LENGTH);
        return !note.isInvalid();
    }

    private SubmissionRequest request(String text) {
        return new SubmissionRequest(form.request().kind(), form.request().project(), role.getValue(), document, text);
    }

    private void keep(SubmissionRequest request) {
        try {
            submissions.keepDraft(request);
            state.setText(getTranslation("reviews.new.kept"));
        } catch (DataAccessException | TransactionException e) {
            state.setText(getTranslation("reviews.new.unkept"));
        }
    }
}
