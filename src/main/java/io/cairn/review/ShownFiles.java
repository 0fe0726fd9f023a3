package io.cairn.review;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.account.ForSignedIn;
import io.cairn.file.FileContents;
import io.cairn.shared.SessionService;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures and documents of snapshots, for whoever may see the snapshot. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class ShownFiles extends SessionService {

    private final transient JdbcClient jdbc;
    private final transient FileContents contents;
    private final transient CurrentUser user;

    ShownFiles(JdbcClient jdbc, FileContents contents, CurrentUser user) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.user = user;
    }

    /**
     * Empty unless the snapshot shows the file, and the person who is signed in is its learner, an admin, the mentor who
     * decided it, or a mentor while it or a later version waits or is being judged.
     */
    public Optional<ShownFile> find(UUID submission, UUID file) {
        return owner(submission, file)
                .flatMap(owner -> contents.find(owner, file).map(found -> new ShownFile(owner, found)));
    }

    private Optional<UUID> owner(UUID submission, UUID file) {
        AccountInfo me = user.require();
        return jdbc.sql("""
                select s.account_id
                  from submission s
                  join submission_file f on f.account_id = s.account_id and f.submission_id = s.id
                  left join review r on r.account_id = s.account_id and r.submission_id = s.id
                  left join second_opinion o on o.account_id = s.account_id and o.submission_id = s.id
                 where s.id = :submission and f.file_id = :file
                   and (s.account_id = :me or :admin
                        or :mentor and s.state <> :withdrawn
                           and (r.mentor_id = :me or o.mentor_id = :me and o.decided_at is null
                                or exists (select from submission n
                                            where n.account_id = s.account_id and n.kind = s.kind
                                              and n.series_id = s.series_id and n.number >= s.number
                                              and n.state = any (:open))))""")
                .param("submission", submission)
                .param("file", file)
                .param("me", me.id())
                .param("admin", me.has(Authority.ADMIN))
                .param("mentor", me.has(Authority.MENTOR))
                .param("withdrawn", SubmissionState.WITHDRAWN.name())
                .param("open", States.OPEN)
                .query(UUID.class)
                .optional();
    }
}
