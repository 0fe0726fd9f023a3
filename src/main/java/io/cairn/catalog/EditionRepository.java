package io.cairn.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface EditionRepository extends JpaRepository<Edition, Integer> {

    @Query("select max(e.number) from Edition e")
    Optional<Integer> findCurrentNumber();

    @Query("select e.content from Edition e where e.number = :number")
    Optional<String> findContent(int number);

    @Query("""
            select new io.cairn.catalog.EditionInfo(e.number, e.publishedAt, e.publishedBy, a.displayName, e.notes)
            from Edition e left join Account a on a.id = e.publishedBy order by e.number desc""")
    List<EditionInfo> findAllInfo();

    /**
     * Stores an edition. A query rather than {@code save}: that would update an existing number instead of failing, and
     * the failure of a batch would put the whole content into the log.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if the number is taken
     */
    @Modifying
    @Query("""
            insert into Edition (number, publishedAt, publishedBy, notes, content)
            values (:number, :publishedAt, :publishedBy, :notes, :content)""")
    void store(int number, Instant publishedAt, @Nullable UUID publishedBy, String notes, String content);

    /** Registers the keys that are not known yet. */
    @Modifying
    @Query(value = """
                    insert into catalog_key (key, introduced_in)
                    select key, :number from unnest(cast(:keys as text[])) as key
                    on conflict do nothing""", nativeQuery = true)
    int registerKeys(String[] keys, int number);
}
