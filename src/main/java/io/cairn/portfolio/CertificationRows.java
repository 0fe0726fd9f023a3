package io.cairn.portfolio;

import io.cairn.catalog.CatalogKey;
import io.cairn.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps earned certifications. Each verb is one statement, so two tabs cannot come between its look and its leap. */
@Component
class CertificationRows {

    /** What the content refers to is there: in the catalogue, and among the person's own files. */
    private static final String REFERENCES_HOLD = """
            (cast(:key as text) is null or exists (select from catalog_key where key = :key))
            and (cast(:file as uuid) is null
                 or exists (select from file where account_id = :account and id = :file))""";

    /** A certification that runs out. */
    record Expiring(UUID owner, UUID id, String name, LocalDate expiresOn) {}

    private final JdbcClient jdbc;

    CertificationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one issued last first. */
    List<EarnedCertification> ofAccount(UUID account) {
        return jdbc.sql("""
                        select id, version, content from certification where account_id = :account
                        order by content ->> 'issuedOn' desc, id desc""")
                .param("account", account)
                .query(CertificationRows::read)
                .list();
    }

    Optional<EarnedCertification> find(UUID account, UUID id) {
        return jdbc.sql("select id, version, content from certification where account_id = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .query(CertificationRows::read)
                .optional();
    }

    private static EarnedCertification read(ResultSet row, int number) throws SQLException {
        return new EarnedCertification(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                PortfolioJson.read(row.getString("content"), CertificationContent.class));
    }

    /** @return empty when the form has made one already, when there are as many as may be, or a reference leads nowhere */
    Optional<UUID> insert(UUID account, UUID form, CertificationContent content, Timestamp at) {
        return bound("""
                        insert into certification
                               (account_id, id, version, form_id, certification_key, file_id, expires_on, content, saved_at)
                        select :account, uuidv7(), 0, :form, :key, :file, :expires, cast(:content as jsonb), :at
                         where (select count(*) from certification where account_id = :account) < :most and %s
                        on conflict (account_id, form_id) do nothing
                        returning id""", account, content, at)
                .param("form", form)
                .param("most", CertificationRules.MAX_CERTIFICATIONS)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> findIdByForm(UUID account, UUID form) {
        return jdbc.sql("select id from certification where account_id = :account and form_id = :form")
                .param("account", account)
                .param("form", form)
                .query(UUID.class)
                .optional();
    }

    boolean isFull(UUID account) {
        return jdbc.sql("select count(*) >= :most from certification where account_id = :account")
                .param("account", account)
                .param("most", CertificationRules.MAX_CERTIFICATIONS)
                .query(Boolean.class)
                .single();
    }

    /** @return the new version; empty if there is no such certification, of that version, or a reference leads nowhere */
    Optional<Integer> save(UUID account, UUID id, int expected, CertificationContent content, Timestamp at) {
        return bound("""
                        update certification
                           set version = version + 1, certification_key = :key, file_id = :file,
                               expires_on = :expires, content = cast(:content as jsonb), saved_at = :at
                         where account_id = :account and id = :id and version = :expected and %s
                        returning version""", account, content, at)
                .param("id", id)
                .param("expected", expected)
                .query(Integer.class)
                .optional();
    }

    private StatementSpec bound(String statement, UUID account, CertificationContent content, Timestamp at) {
        return jdbc.sql(statement.formatted(REFERENCES_HOLD))
                .param("account", account)
                .param("key", key(content.certification()), Types.VARCHAR)
                .param("file", content.file(), Types.OTHER)
                .param("expires", content.expiresOn(), Types.DATE)
                .param("content", PortfolioJson.write(content))
                .param("at", at);
    }

    static @Nullable String key(@Nullable Slug certification) {
        return certification == null
                ? null
                : CatalogKey.of(CatalogKey.Kind.CERTIFICATION, certification).toString();
    }

    boolean remove(UUID account, UUID id) {
        return jdbc.sql("delete from certification where account_id = :account and id = :id")
                        .param("account", account)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Of all people: what runs out on one of these days, both included. */
    List<Expiring> expiringBetween(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select account_id, id, content ->> 'name' as name, expires_on from certification
                        where expires_on between :first and :last""")
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Expiring(
                        row.getObject("account_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("expires_on", LocalDate.class)))
                .list();
    }

    Set<UUID> filesAmong(Collection<UUID> files) {
        return jdbc.sql("select file_id from certification where file_id = any(:files)")
                .param("files", files.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }
}
