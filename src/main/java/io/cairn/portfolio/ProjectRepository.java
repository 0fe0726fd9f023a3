package io.cairn.portfolio;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Each verb is one statement, so two tabs cannot come between its look and its leap. */
interface ProjectRepository extends Repository<Project, ProjectId> {

    @Query("select p from Project p where p.id.accountId = :account order by p.id.id desc")
    List<Project> ofAccount(UUID account);

    Optional<Project> findById(ProjectId id);

    @Query(nativeQuery = true, value = "select id from project where account_id = :account and form_id = :form")
    Optional<UUID> findIdByForm(UUID account, UUID form);

    /** @return the new project's id; empty when the form has made one already, or when there are as many as may be */
    @Query(nativeQuery = true, value = """
            with made as (
                insert into project (account_id, id, version, form_id, brief_key, content, saved_at)
                select :account, uuidv7(), 0, :form, cast(:brief as text), cast(:content as jsonb), :at
                 where (select count(*) from project where account_id = :account) < :most
                on conflict (account_id, form_id) do nothing
                returning account_id, id, content, saved_at),
            kept as (
                insert into project_version (account_id, project_id, number, content, saved_at)
                select account_id, id, 0, content, saved_at from made)
            select id from made""")
    Optional<UUID> insert(UUID account, UUID form, @Nullable String brief, String content, Instant at, int most);

    /**
     * Saves the next version unless nothing has changed; the oldest versions go, the editor's draft, and what pictures
     * nothing shows any more.
     *
     * @param keys what the content refers to in the catalogue
     * @param images what it refers to among the person's files
     * @return version, brief and time; no answer when there is no such project, when it is no longer of the expected
     *     version, or when one of the references leads nowhere
     */
    @Query(nativeQuery = true, value = """
            with saved as (
                update project
                   set content = cast(:content as jsonb),
                       version = case content when cast(:content as jsonb) then version else version + 1 end,
                       saved_at = case content when cast(:content as jsonb) then saved_at else :at end
                 where account_id = :account and id = :project and version = :expected
                   and cardinality(cast(:keys as text[]))
                       = (select count(*) from catalog_key where key = any (cast(:keys as text[])))
                   and cardinality(cast(:images as uuid[]))
                       = (select count(*) from file where account_id = :account and id = any (cast(:images as uuid[])))
                returning account_id, id, new.version, brief_key, content, new.saved_at,
                          new.version > old.version as changed),
            kept as (
                insert into project_version (account_id, project_id, number, content, saved_at)
                select account_id, id, version, content, saved_at from saved where changed),
            dropped as (
                delete from project_version v using saved s
                 where v.account_id = s.account_id and v.project_id = s.id and v.number <= s.version - :most),
            undrafted as (
                delete from project_draft d using saved s
                 where d.account_id = s.account_id and d.project_id = s.id and d.editor_id = cast(:editor as uuid)),
            shown as (
                insert into project_image (account_id, project_id, file_id)
                select account_id, id, image from saved cross join unnest(cast(:images as uuid[])) as image
                on conflict do nothing),
            unshown as (
                delete from project_image i using saved s
                 where i.account_id = s.account_id and i.project_id = s.id
                   and i.file_id <> all (cast(:images as uuid[]))
                   and not exists (
                       select from project_version v
                        where v.account_id = s.account_id and v.project_id = s.id and v.number > s.version - :most
                          and v.content -> 'images' @> jsonb_build_array(jsonb_build_object('file', i.file_id)))
                   and not exists (
                       select from project_draft d
                        where d.account_id = s.account_id and d.project_id = s.id
                          and d.editor_id is distinct from cast(:editor as uuid)
                          and d.content -> 'images' @> jsonb_build_array(jsonb_build_object('file', i.file_id))))
            select version, brief_key, saved_at from saved""")
    List<Tuple> save(
            UUID account,
            UUID project,
            int expected,
            String content,
            Instant at,
            String[] keys,
            UUID[] images,
            @Nullable UUID editor,
            int most);

    @Query(nativeQuery = true, value = "select file_id from project_image where file_id = any (cast(:files as uuid[]))")
    Set<UUID> imagesAmong(UUID[] files);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into project_image (account_id, project_id, file_id)
            select account_id, :project, id from file
             where account_id = :account and id = any (cast(:images as uuid[]))
            on conflict do nothing""")
    void holdImages(UUID account, UUID project, UUID[] images);

    @Modifying
    @Query(nativeQuery = true, value = "delete from project where account_id = :account and id = :project")
    int remove(UUID account, UUID project);

    @Query("""
            select new io.cairn.portfolio.ProjectVersion(v.id.number, v.savedAt)
              from StoredVersion v
             where v.id.accountId = :account and v.id.projectId = :project
             order by v.id.number desc""")
    List<ProjectVersion> versions(UUID account, UUID project);

    @Query("select v from StoredVersion v where v.id = :id")
    Optional<StoredVersion> findVersion(ProjectVersionId id);
}
