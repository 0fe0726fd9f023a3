package io.cairn.progress;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Each verb is one statement, so two tabs cannot come between its look and its leap. Those that begin or finish answer
 * with the row as it was before: no answer for a thing the catalogue never had, one of nulls for a row that is new.
 */
interface ProgressEntries extends Repository<ProgressEntry, ProgressId> {

    @Query("select e from ProgressEntry e where e.id.accountId = :account order by e.id.itemKey")
    List<ProgressEntry> ofAccount(UUID account);

    /** What is in progress or done already stays as it is. */
    @Query(nativeQuery = true, value = """
            insert into progress as p (account_id, item_key, stage, origin, started_on)
            select :account, k.key, 'IN_PROGRESS', 'STEP', :on
              from catalog_key k where k.key = :item
            on conflict (account_id, item_key) do update set stage = p.stage
            returning old.stage, old.evidence, old.origin, old.started_on, old.finished_on""")
    List<Tuple> start(UUID account, String item, LocalDate on);

    /** What is done already keeps its day; what is shown already keeps its evidence. */
    @Query(nativeQuery = true, value = """
            insert into progress as p (account_id, item_key, stage, evidence, origin, started_on, finished_on)
            select :account, k.key, 'DONE', 'CLAIMED', 'STEP', :on, :on
              from catalog_key k where k.key = :item
            on conflict (account_id, item_key) do update
               set stage = 'DONE',
                   evidence = coalesce(p.evidence, excluded.evidence),
                   finished_on = case p.stage when 'DONE' then p.finished_on
                                 else greatest(p.started_on, excluded.finished_on) end
            returning old.stage, old.evidence, old.origin, old.started_on, old.finished_on""")
    List<Tuple> complete(UUID account, String item, LocalDate on);

    /** What was claimed done is in progress; no answer when nothing changes. */
    @Query(nativeQuery = true, value = """
            update progress
               set stage = 'IN_PROGRESS', evidence = null, origin = 'STEP',
                   started_on = coalesce(started_on, :on), finished_on = null
             where account_id = :account and item_key = :item and stage = 'DONE' and evidence = 'CLAIMED'
            returning old.stage, old.evidence, old.origin, old.started_on, old.finished_on""")
    List<Tuple> resume(UUID account, String item, LocalDate on);

    /** A claim may be taken back, but nothing is restored or removed that has been shown since. */
    @Modifying
    @Query(nativeQuery = true, value = """
            update progress
               set stage = :stage, origin = :origin, started_on = :startedOn, finished_on = :finishedOn,
                   evidence = case when evidence is null or evidence = 'CLAIMED' then :claim else evidence end
             where account_id = :account and item_key = :item
               and (evidence is null or evidence in ('CLAIMED', :shown))""")
    void restore(
            UUID account,
            String item,
            String stage,
            String origin,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate finishedOn,
            @Nullable String claim,
            @Nullable String shown);

    @Modifying
    @Query(nativeQuery = true, value = """
            delete from progress
             where account_id = :account and item_key = :item and (evidence is null or evidence = 'CLAIMED')""")
    void remove(UUID account, String item);

    /** What was only said before and is not said any more. */
    @Modifying
    @Query(nativeQuery = true, value = """
            delete from progress
             where account_id = :account and origin = 'SELF_ASSESSMENT' and evidence = 'CLAIMED'
               and item_key <> all (cast(:items as text[]))""")
    void forgetClaimsExcept(UUID account, String[] items);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into progress (account_id, item_key, stage, evidence, origin)
            select :account, item, 'DONE', 'CLAIMED', 'SELF_ASSESSMENT' from unnest(cast(:items as text[])) as item
            on conflict (account_id, item_key) do nothing""")
    void claim(UUID account, String[] items);
}
