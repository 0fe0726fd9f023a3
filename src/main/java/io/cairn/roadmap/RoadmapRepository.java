package io.cairn.roadmap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoadmapRepository extends Repository<Roadmap, UUID> {

    @Query("""
            select new io.cairn.roadmap.StoredRoadmap(r, p)
              from CurrentRoadmap c
              join Roadmap r on r.id = c.roadmapId
              join RoadmapPlan p on p.id.accountId = r.accountId and p.id.roadmapId = r.id
                                and p.id.number = r.planNumber
             where c.accountId = :account""")
    Optional<StoredRoadmap> findCurrentWithPlan(UUID account);

    @Query("""
            select r from CurrentRoadmap c join Roadmap r on r.id = c.roadmapId where c.accountId = :account""")
    Optional<Roadmap> findCurrent(UUID account);

    Optional<Roadmap> findByAccountIdAndId(UUID account, UUID id);

    long countByAccountId(UUID account);

    @Query("""
            select new io.cairn.roadmap.StoredRoadmap(r, p)
              from Roadmap r
              join RoadmapPlan p on p.id.accountId = r.accountId and p.id.roadmapId = r.id
                                and p.id.number = r.planNumber
             where r.accountId = :account
             order by r.createdAt desc, r.id desc""")
    List<StoredRoadmap> findAllWithPlan(UUID account);

    @Query("select c.roadmapId from CurrentRoadmap c where c.accountId = :account")
    Optional<UUID> findCurrentId(UUID account);

    @Query("select r.id from Roadmap r where r.accountId = :account and r.formId = :form")
    Optional<UUID> findIdByForm(UUID account, UUID form);

    /** @return the new roadmap's id; empty when the form has made one already */
    @Query(nativeQuery = true, value = """
            insert into roadmap (id, version, account_id, role_key, edition, form_id, plan_number, skipped, created_at)
            values (uuidv7(), 0, :account, :role, :edition, :form, 1, '[]', :at)
            on conflict (account_id, form_id) do nothing
            returning id""")
    Optional<UUID> insert(UUID account, String role, int edition, UUID form, Instant at);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into roadmap_plan (account_id, roadmap_id, number, settings, plan, accepted_at)
            values (:account, :roadmap, 1, cast(:settings as jsonb), cast(:plan as jsonb), :at)""")
    void insertFirstPlan(UUID account, UUID roadmap, String settings, String plan, Instant at);

    /**
     * Keeps the next plan and puts it in force, in one statement.
     *
     * @return 0 when the roadmap is no longer of the version
     */
    @Modifying
    @Query(nativeQuery = true, value = """
            with next as (
                update roadmap set plan_number = plan_number + 1, version = version + 1
                 where account_id = :account and id = :roadmap and version = :version
                returning account_id, id, plan_number)
            insert into roadmap_plan (account_id, roadmap_id, number, settings, plan, accepted_at)
            select account_id, id, plan_number, cast(:settings as jsonb), cast(:plan as jsonb), :at from next""")
    int insertNextPlan(UUID account, UUID roadmap, long version, String settings, String plan, Instant at);

    /** @return 0 when the person has no such roadmap */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into current_roadmap (account_id, roadmap_id)
            select account_id, id from roadmap where account_id = :account and id = :roadmap
            on conflict (account_id) do update set roadmap_id = excluded.roadmap_id""")
    int follow(UUID account, UUID roadmap);
}
