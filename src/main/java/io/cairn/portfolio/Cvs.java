package io.cairn.portfolio;

import io.cairn.account.AccountInfo;
import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in learner's CV: what it says beyond the portfolio page, and the whole of it. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Cvs extends SessionService {

    private final transient JdbcClient jdbc;
    private final transient PublicPages pages;
    private final transient CurrentUser user;
    private final transient Clock clock;

    Cvs(JdbcClient jdbc, PublicPages pages, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.user = user;
        this.clock = clock;
    }

    /** Before anything was saved it holds the address that the learner signs in with. */
    public CvInfo cv() {
        return jdbc.sql("select version, content from cv where account_id = :account")
                .param("account", user.id())
                .query((row, number) -> new CvInfo(
                        row.getInt("version"), PortfolioJson.read(row.getString("content"), CvContent.class)))
                .optional()
                .orElseGet(() -> new CvInfo(0, unwritten(user.require())));
    }

    static CvContent unwritten(AccountInfo learner) {
        return new CvContent(learner.email(), "", "", List.of(), List.of());
    }

    /**
     * Saves what the CV says.
     *
     * @return the new version
     * @throws StalePortfolioException if the CV is no longer of the expected version; nothing is overwritten
     */
    @Transactional
    public int save(CvContent content, int expectedVersion) {
        return jdbc.sql("""
                        insert into cv as c (account_id, version, content, changed_at)
                        values (:account, 1, cast(:content as jsonb), :now)
                        on conflict (account_id) do update
                           set content = excluded.content, version = c.version + 1, changed_at = excluded.changed_at
                         where c.version = :version
                        returning version""")
                .param("account", user.id())
                .param("content", PortfolioJson.write(content))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("version", expectedVersion)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new StalePortfolioException(expectedVersion));
    }

    /** The CV as it stands, with what the portfolio page shows. */
    public CvDocument document() {
        return new CvDocument(pages.page(pages.own()), cv().content());
    }
}
