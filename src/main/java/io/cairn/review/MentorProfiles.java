package io.cairn.review;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForMentors;
import io.cairn.catalog.Catalogs;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in mentor says about themselves, and whether they take work. */
@Service
@ForMentors
@Transactional(readOnly = true)
public class MentorProfiles extends SessionService {

    private final transient MentorRows rows;
    private final transient Catalogs catalogs;
    private final transient CurrentUser user;
    private final transient Clock clock;

    MentorProfiles(MentorRows rows, Catalogs catalogs, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.catalogs = catalogs;
        this.user = user;
        this.clock = clock;
    }

    /** As it was last saved; without skills and languages before that. */
    public MentorProfile profile() {
        return rows.profile(user.id());
    }

    /**
     * @return the version it is now
     * @throws OptimisticLockingFailureException if another tab has saved meanwhile
     * @throws NotFoundException if the newest edition lacks one of the skills
     */
    @Transactional
    public int save(MentorDetails details, int version) {
        details.skills().forEach(catalogs.current()::skill);
        return rows.save(user.id(), details, version)
                .orElseThrow(() -> new OptimisticLockingFailureException(
                        "The profile is not of version %d any more".formatted(version)));
    }

    /** Takes no work from now on; what one has stays, and booked mock interviews too. */
    @Transactional
    public void pause() {
        rows.pause(user.id(), clock.instant());
    }

    @Transactional
    public void resume() {
        rows.resume(user.id());
    }
}
