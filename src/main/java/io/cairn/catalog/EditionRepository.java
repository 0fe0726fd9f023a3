package io.cairn.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EditionRepository extends JpaRepository<Edition, Integer> {

    @Query("select max(e.number) from Edition e")
    Optional<Integer> findCurrentNumber();

    @Query("select e.publishedAt from Edition e where e.number = :number")
    Optional<Instant> findPublishedAt(int number);

    @Query("""
            select new io.cairn.catalog.EditionInfo(e.number, e.publishedAt, e.publishedBy, a.displayName, e.notes)
            from Edition e left join Account a on a.id = e.publishedBy order by e.number desc""")
    List<EditionInfo> findAllInfo();
}
