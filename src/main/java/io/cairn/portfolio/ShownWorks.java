package io.cairn.portfolio;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.file.StoredFile;
import io.cairn.shared.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that the signed-in learner shows, in full, for whoever takes a picture of it. One statement each. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class ShownWorks {

    private static final String PAGE = """
            with shown as (
                select p.id, p.brief_key, p.content, c.position
                  from portfolio_project c
                  join project p on p.account_id = c.account_id and p.id = c.project_id
                 where c.account_id = :account and c.shown),
            earned as (
                select p.id, p.content, c.position
                  from portfolio_certification c
                  join certification p on p.account_id = c.account_id and p.id = c.certification_id
                 where c.account_id = :account and c.shown),
            page as (select content from portfolio where account_id = :account)""";

    private static final String PROJECT = """
            with shown as (
                select id, brief_key, content, 0 as position from project where account_id = :account and id = :project),
            earned as (select null::uuid as id, null::jsonb as content, 0 as position where false),
            page as (select null::jsonb as content where false)""";

    private static final String ALL_OF_IT = """

            select (select content from page) as page,
                   (select jsonb_agg(jsonb_build_object('id', id, 'shown', true, 'content', content,
                               'brief', substr(brief_key, length('project/') + 1)) order by position)
                      from shown) as projects,
                   (select jsonb_agg(jsonb_build_object('id', id, 'shown', true, 'content', content) order by position)
                      from earned) as certifications,
                   (select content from cv where account_id = :account) as cv,
                   (select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'size', f.size,
                               'width', f.width, 'height', f.height, 'digest', f.digest) order by f.id)
                      from file f
                     where f.account_id = :account
                       and f.id in (select cast(image ->> 'file' as uuid)
                                      from shown, jsonb_array_elements(content -> 'images') image
                                    union all
                                    select cast(content ->> 'file' as uuid) from earned
                                    union all
                                    select cast(:document as uuid))) as files""";

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ShownWorks(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /**
     * What the portfolio page shows, and the CV.
     *
     * @param document a file of the learner's own that is to be among the files; left out if there is none
     */
    public ShownWork page(@Nullable UUID document) {
        return jdbc.sql(PAGE + ALL_OF_IT)
                .param("account", user.id())
                .param("document", document, Types.OTHER)
                .query((row, number) -> work(row))
                .single();
    }

    /**
     * One project alone.
     *
     * @throws NotFoundException also if it is somebody else's
     */
    public ShownWork project(UUID project) {
        ShownWork work = jdbc.sql(PROJECT + ALL_OF_IT)
                .param("account", user.id())
                .param("project", project)
                .param("document", null, Types.OTHER)
                .query((row, number) -> work(row))
                .single();
        if (work.projects().isEmpty()) {
            throw Projects.notFound(project);
        }
        return work;
    }

    private ShownWork work(ResultSet row) throws SQLException {
        String page = row.getString("page");
        String cv = row.getString("cv");
        return new ShownWork(
                page == null ? PageContent.EMPTY : PortfolioJson.read(page, PageContent.class),
                list(row, "projects", ChosenProject[].class),
                list(row, "certifications", ChosenCertification[].class),
                cv == null ? Cvs.unwritten(user.require()) : PortfolioJson.read(cv, CvContent.class),
                list(row, "files", StoredFile[].class));
    }

    private static <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : List.of(PortfolioJson.read(json, type));
    }
}
