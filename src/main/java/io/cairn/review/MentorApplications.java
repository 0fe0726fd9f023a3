package io.cairn.review;

import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.Catalogs;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the signed-in learner asks to be a mentor. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class MentorApplications extends SessionService {

    private final transient ApplicationRows rows;
    private final transient Catalogs catalogs;
    private final transient CurrentUser user;
    private final transient Clock clock;

    MentorApplications(ApplicationRows rows, Catalogs catalogs, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.catalogs = catalogs;
        this.user = user;
        this.clock = clock;
    }

    /** The newest one. */
    public Optional<MentorApplication> mine() {
        return rows.newest(user.id());
    }

    /**
     * Applies; an admin decides.
     *
     * @param formId identity of the form: sending it twice applies once
     * @throws IllegalArgumentException if the text is blank or too long
     * @throws NotFoundException if the newest edition lacks one of the skills
     * @throws ApplicationRefusedException if there is an undecided one, or they are a mentor already
     */
    @Transactional
    public UUID apply(String text, Set<Slug> skills, Set<Locale> languages, UUID formId) {
        String kept = Texts.required(text, MentorApplication.MAX_TEXT_LENGTH);
        if (user.require().has(Authority.MENTOR)) {
            throw new ApplicationRefusedException();
        }
        skills.forEach(catalogs.current()::skill);
        try {
            return rows.insert(user.id(), kept, skills, languages, formId, clock.instant())
                    .or(() -> rows.madeBy(user.id(), formId))
                    .orElseThrow(ApplicationRefusedException::new);
        } catch (DuplicateKeyException e) {
            throw new ApplicationRefusedException();
        }
    }
}
