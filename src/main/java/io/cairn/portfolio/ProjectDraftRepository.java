package io.cairn.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProjectDraftRepository extends Repository<StoredProjectDraft, ProjectDraftId> {

    @Query("""
            select new io.cairn.portfolio.DraftWithBase(d, v)
              from StoredProjectDraft d
              left join StoredVersion v on v.id.accountId = d.id.accountId and v.id.projectId = d.id.projectId
                                       and v.id.number = d.baseVersion
             where d.id.accountId = :account and d.id.projectId = :project
             order by d.savedAt desc""")
    List<DraftWithBase> ofProject(UUID account, UUID project);

    /**
     * Keeps what a form holds, pictures included; of very many forms the longest untouched are dropped.
     *
     * @return 0 when the person has no such project
     */
    @Modifying
    @Query(nativeQuery = true, value = """
            with dropped as (
                delete from project_draft d
                 where d.account_id = :account and d.project_id = :project and d.editor_id in (
                       select o.editor_id from project_draft o
                        where o.account_id = :account and o.project_id = :project and o.editor_id <> :editor
                        order by o.saved_at desc offset :most - 1)),
            shown as (
                insert into project_image (account_id, project_id, file_id)
                select p.account_id, p.id, f.id
                  from project p
                  join file f on f.account_id = p.account_id and f.id = any (cast(:images as uuid[]))
                 where p.account_id = :account and p.id = :project
                on conflict do nothing)
            insert into project_draft (account_id, project_id, editor_id, content, base_version, saved_at)
            select account_id, id, :editor, cast(:content as jsonb), :base, :at
              from project where account_id = :account and id = :project
            on conflict (account_id, project_id, editor_id) do update
               set content = excluded.content, base_version = excluded.base_version, saved_at = excluded.saved_at""")
    int keep(UUID account, UUID project, UUID editor, String content, UUID[] images, int base, Instant at, int most);

    /** The draft goes on in another form. */
    @Modifying
    @Query(nativeQuery = true, value = """
            update project_draft set editor_id = :to
             where account_id = :account and project_id = :project and editor_id = :from""")
    void move(UUID account, UUID project, UUID from, UUID to);

    @Modifying
    @Query(nativeQuery = true, value = """
            delete from project_draft
             where account_id = :account and project_id = :project and editor_id = :editor""")
    void remove(UUID account, UUID project, UUID editor);
}
