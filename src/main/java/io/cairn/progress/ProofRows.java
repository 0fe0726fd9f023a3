package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import io.cairn.shared.NotFoundException;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps proofs; each verb is one statement. */
@Component
class ProofRows {

    private static final Set<CatalogKey.Kind> PROVABLE =
            EnumSet.of(CatalogKey.Kind.UNIT, CatalogKey.Kind.PROJECT, CatalogKey.Kind.CERTIFICATION);

    private final JdbcClient jdbc;

    ProofRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Proof> of(UUID account, CatalogKey item) {
        return jdbc.sql("""
                select source, source_id, title, strength, shown_on, expires_on
                  from evidence
                 where account_id = :account and item_key = :item
                 order by shown_on desc, source, source_id""")
                .param("account", account)
                .param("item", item.toString())
                .query((row, number) -> Ledger.proof(row))
                .list();
    }

    /**
     * Puts the items in place of all that the source showed before.
     *
     * @throws NotFoundException if the catalogue never had one of them
     * @throws IllegalArgumentException if one is nothing that can be shown, such as a career role
     */
    void show(UUID account, Proof proof, Set<CatalogKey> items) {
        String[] keys = items.stream().map(ProofRows::provable).sorted().toArray(String[]::new);
        int known = jdbc.sql("""
                with gone as (
                    delete from evidence
                     where account_id = :account and source = :source and source_id = :id and item_key <> all (:items))
                insert into evidence
                       (account_id, source, source_id, item_key, title, strength, shown_on, expires_on)
                select :account, :source, :id, k.key, :title, :strength, :shownOn, :expiresOn
                  from catalog_key k where k.key = any (:items)
                on conflict (account_id, source, source_id, item_key) do update
                   set title = excluded.title, strength = excluded.strength,
                       shown_on = excluded.shown_on, expires_on = excluded.expires_on""")
                .param("account", account)
                .param("source", proof.source().name())
                .param("id", proof.sourceId())
                .param("items", keys)
                .param("title", proof.title())
                .param("strength", proof.strength().name())
                .param("shownOn", proof.shownOn())
                .param("expiresOn", proof.expiresOn(), Types.DATE)
                .update();
        if (known < keys.length) {
            throw new NotFoundException("The catalogue has never had all of " + items);
        }
    }

    /** The item as it is stored. */
    static String provable(CatalogKey item) {
        if (!PROVABLE.contains(item.kind())) {
            throw new IllegalArgumentException("'%s' cannot be shown".formatted(item));
        }
        return item.toString();
    }

    void withdraw(UUID account, EvidenceSource source, UUID sourceId) {
        jdbc.sql("""
                delete from evidence where account_id = :account and source = :source and source_id = :id""")
                .param("account", account)
                .param("source", source.name())
                .param("id", sourceId)
                .update();
    }
}
