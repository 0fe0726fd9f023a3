package io.cairn.portfolio;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in learner typed into project forms and has not saved, kept so that nothing is lost when a browser
 * closes. Each form has a draft of its own: two tabs never write over one another.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class ProjectDrafts extends SessionService {

    /** Kept of one project; more forms than this are left behind by nobody who wants them back. */
    static final int MAX_DRAFTS = 5;

    private final transient ProjectDraftRepository drafts;
    private final transient CurrentUser user;
    private final transient Clock clock;

    ProjectDrafts(ProjectDraftRepository drafts, CurrentUser user, Clock clock) {
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
    }

    /** What was left unsaved of a project, the latest first. */
    public List<ProjectDraft> of(UUID project) {
        return drafts.ofProject(user.id(), project).stream()
                .map(stored -> stored.draft().draft(stored.base()))
                .toList();
    }

    /**
     * Keeps what a form holds, however unfinished.
     *
     * @param editor the form
     * @param baseVersion of the project that is being edited
     * @return when it was kept
     * @throws NotFoundException if the person has no such project
     */
    @Transactional
    public Instant keep(UUID project, UUID editor, ProjectContent content, int baseVersion) {
        Instant now = clock.instant();
        int kept = drafts.keep(
                user.id(),
                project,
                editor,
                PortfolioJson.write(content),
                content.files(),
                baseVersion,
                now,
                MAX_DRAFTS);
        if (kept == 0) {
            throw Projects.notFound(project);
        }
        return now;
    }

    /** A draft goes on in another form; without effect when it is gone. */
    @Transactional
    public void goOn(UUID project, UUID from, UUID to) {
        drafts.move(user.id(), project, from, to);
    }

    /** Without effect when it is gone. */
    @Transactional
    public void drop(UUID project, UUID editor) {
        drafts.remove(user.id(), project, editor);
    }
}
