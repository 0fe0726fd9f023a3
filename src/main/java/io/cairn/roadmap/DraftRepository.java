package io.cairn.roadmap;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<StoredDraft, UUID> {

    Optional<StoredDraft> findById(UUID account);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into onboarding_draft (account_id, content, saved_at)
            values (:account, cast(:content as jsonb), :at)
            on conflict (account_id) do update set content = excluded.content, saved_at = excluded.saved_at""")
    void save(UUID account, String content, Instant at);

    @Modifying
    @Query("delete from StoredDraft d where d.accountId = :account")
    void remove(UUID account);
}
