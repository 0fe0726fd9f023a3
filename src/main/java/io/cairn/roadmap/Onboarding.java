package io.cairn.roadmap;

import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The way to a roadmap. The form is kept as it is filled in, so nothing is lost when the browser closes. */
@Service
public class Onboarding extends SessionService {

    /** The form as it was left; an untouched one has what is already done ticked as known. */
    public OnboardingDraft draft() {
        throw new UnsupportedOperationException();
    }

    public void save(OnboardingDraft draft) {
        throw new UnsupportedOperationException();
    }

    /**
     * The plan the form would lead to; quick enough for every move of a slider.
     *
     * @throws SettingsException if no plan can be made from the form
     */
    public Plan preview(OnboardingDraft draft) {
        throw new UnsupportedOperationException();
    }

    /**
     * How long each career role would take with what the form says is known and the time it gives; the target date is
     * left aside.
     *
     * @throws SettingsException if the form's hours or days are none
     */
    public Map<Slug, RoleEffort> estimates(OnboardingDraft draft) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes the roadmap, stores what is known, makes the roadmap the current one and forgets the form.
     *
     * @param formId identity of the filled-in form: sending it twice makes one roadmap
     * @return the roadmap's id, the same for the same form
     * @throws SettingsException if no plan can be made from the form
     */
    public UUID finish(OnboardingDraft draft, UUID formId) {
        throw new UnsupportedOperationException();
    }
}
