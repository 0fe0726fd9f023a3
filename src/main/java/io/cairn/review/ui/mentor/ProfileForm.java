package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import io.cairn.catalog.Catalog;
import io.cairn.review.MentorDetails;
import io.cairn.review.MentorProfile;
import io.cairn.review.MentorProfiles;
import io.cairn.shared.ui.Notifications;
import java.util.TreeSet;
import org.springframework.dao.OptimisticLockingFailureException;

/** What a mentor reviews: skills, languages, how much at once, and a few words for learners. */
class ProfileForm extends Composite<Section> {

    private final MentorProfiles profiles;
    private final SkillsField skills;
    private final LanguagesField languages = new LanguagesField();
    private final IntegerField openReviews = new IntegerField(text("open"));
    private final TextArea about = new TextArea(text("about"));
    private final StaleNotice stale = new StaleNotice(this::keepMine, this::showOther);
    private int version;

    ProfileForm(MentorProfiles profiles, MentorProfile profile, Catalog catalog) {
        this.profiles = profiles;
        skills = new SkillsField(catalog);
        skills.setHelperText(text("profile.skills.help"));
        openReviews.setMin(1);
        openReviews.setMax(MentorDetails.MAX_OPEN_REVIEWS);
        openReviews.setStepButtonsVisible(true);
        openReviews.setHelperText(text("open.help", MentorDetails.MAX_OPEN_REVIEWS));
        openReviews.setManualValidation(true);
        about.setMaxLength(MentorDetails.MAX_TEXT_LENGTH);
        about.setHelperText(text("about.help", MentorDetails.MAX_TEXT_LENGTH));
        about.setMinRows(3);
        Button save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                save();
            } finally {
                save.setEnabled(true);
            }
        });
        getContent().addClassNames("form-section", "stack", "profile-form");
        getContent().add(new H2(text("profile")), stale, skills, languages, openReviews, about, save);
        show(profile);
    }

    private void show(MentorProfile profile) {
        MentorDetails details = profile.details();
        skills.choose(details.skills());
        languages.choose(details.languages());
        openReviews.setValue(details.openReviews());
        about.setValue(details.about());
        version = profile.version();
        stale.setVisible(false);
    }

    private void save() {
        if (!isComplete()) {
            firstInvalid().focus();
            return;
        }
        try {
            version = profiles.save(read(), version);
            stale.setVisible(false);
            Notifications.done(text("saved"));
        } catch (OptimisticLockingFailureException e) {
            stale.setVisible(true);
        }
    }

    private MentorDetails read() {
        return new MentorDetails(
                new TreeSet<>(skills.getValue()), languages.getValue(), openReviews.getValue(), about.getValue());
    }

    private boolean isComplete() {
        Integer number = openReviews.getValue();
        openReviews.setErrorMessage(text("open.wrong", MentorDetails.MAX_OPEN_REVIEWS));
        openReviews.setInvalid(number == null || number < 1 || number > MentorDetails.MAX_OPEN_REVIEWS);
        return skills.check() & languages.check() & !openReviews.isInvalid();
    }

    private Focusable<?> firstInvalid() {
        if (skills.isInvalid()) {
            return skills;
        }
        return languages.isInvalid() ? languages : openReviews;
    }

    private void keepMine() {
        version = profiles.profile().version();
        save();
    }

    private void showOther() {
        show(profiles.profile());
    }
}
