package io.cairn.review;

import io.cairn.account.AccountInfo;
import io.cairn.account.CurrentUser;
import io.cairn.account.ForSignedIn;
import io.cairn.review.ConversationRows.Said;
import io.cairn.review.ConversationRows.Saying;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the learner and the mentor of a review say to one another; for anybody else there is no such review. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class ReviewConversations extends SessionService {

    public static final int MAX_LENGTH = DraftComment.MAX_LENGTH;

    private final transient Dossiers dossiers;
    private final transient ConversationRows rows;
    private final transient ReviewNotices notices;
    private final transient CurrentUser user;
    private final transient Clock clock;

    ReviewConversations(
            Dossiers dossiers, ConversationRows rows, ReviewNotices notices, CurrentUser user, Clock clock) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.notices = notices;
        this.user = user;
        this.clock = clock;
    }

    public Conversation conversation(UUID submission) {
        Series series = dossiers.series(submission, user.id());
        return Optional.ofNullable(series.asked().review())
                .filter(review -> series.isOf(user.id()) || series.isReviewedBy(user.id()))
                .map(ReviewView::conversation)
                .orElseThrow(series::missing);
    }

    /**
     * Says something; the other one hears of it.
     *
     * @param formId identity of the form: sending it twice says it once
     * @return what is said now; empty if the form has said it before
     * @throws IllegalArgumentException if the text is blank or too long
     * @throws ConversationEndedException if one of the two has ended it
     */
    @Transactional
    public Optional<Comment> say(UUID submission, About about, String text, UUID formId) {
        String said = Texts.required(text, MAX_LENGTH);
        AccountInfo me = user.require();
        Person author = new Person(me.id(), me.displayName());
        Optional<Said> saying = rows.say(new Saying(author, submission, about, said, formId), clock.instant());
        saying.ifPresentOrElse(this::tellTheOther, () -> refuseIfEnded(submission));
        return saying.map(Said::comment);
    }

    private void tellTheOther(Said said) {
        UUID learner = said.submission().learner().id();
        UUID other = learner.equals(user.id()) ? said.mentor() : learner;
        if (other != null) {
            notices.answered(
                    said.submission(), other, said.comment(), user.require().displayName());
        }
    }

    /** @throws NotFoundException if it is not the speaker's conversation */
    private void refuseIfEnded(UUID submission) {
        if (conversation(submission).isEnded()) {
            throw new ConversationEndedException();
        }
    }

    /** Nothing more can be said, by either. Ending it again has no effect. */
    @Transactional
    public void end(UUID submission) {
        conversation(submission);
        rows.end(submission, user.id(), clock.instant());
    }
}
