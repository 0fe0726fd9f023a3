package io.cairn.progress;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.CatalogKey;
import io.cairn.shared.SessionService;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links that the signed-in learner keeps beside things of the catalogue. One may be evidence: then it shows, as a
 * project or a certification does, that the thing is done.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class OwnLinks extends SessionService {

    /** Links beside one thing. */
    public static final int MAX_LINKS = 30;

    /** Adds a link with the identity that is given, and makes it evidence if it is to be. */
    static final String ADD = """
            with added as (
                insert into item_link (account_id, id, form_id, item_key, title, url)
                select :account, coalesce(cast(:id as uuid), uuidv7()), :form, key, :title, :url
                  from catalog_key
                 where key = :item
                   and (select count(*) from item_link where account_id = :account and item_key = :item) < :most
                on conflict (account_id, form_id) do update set form_id = excluded.form_id
                returning id, item_key, title),
            shown as (
                insert into evidence (account_id, item_key, source, source_id, title, strength, shown_on)
                select :account, item_key, 'LINK', id, title, 'EVIDENCED', :shownOn
                  from added where cast(:shownOn as date) is not null
                on conflict do nothing)
            select id from added""";

    private final transient JdbcClient jdbc;
    private final transient CurrentUser user;
    private final transient Today today;

    OwnLinks(JdbcClient jdbc, CurrentUser user, Today today) {
        this.jdbc = jdbc;
        this.user = user;
        this.today = today;
    }

    /**
     * Keeps a link. One statement.
     *
     * @param asEvidence whether it shows that the thing is done from today on
     * @param form identity of the form: sending it twice makes one link
     * @throws LinkRefusedException if it is not as links have to be, or there are {@link #MAX_LINKS} already
     * @throws IllegalArgumentException if it is nothing to be worked on; or nothing that can be shown, such as a career
     *     task, and to be evidence
     */
    @Transactional
    public OwnLink add(CatalogKey item, OwnLink.Typed typed, boolean asEvidence, UUID form) {
        List<OwnLink.Problem> problems = typed.problems();
        if (!problems.isEmpty()) {
            throw new LinkRefusedException(problems);
        }
        if (asEvidence) {
            ProofRows.provable(item);
        }
        return insert(Progress.workable(item), typed, asEvidence ? today.today() : null, form, null)
                .map(id -> new OwnLink(id, item, typed.title(), typed.url(), asEvidence))
                .orElseThrow(() -> new LinkRefusedException(List.of(OwnLink.Problem.TOO_MANY)));
    }

    private Optional<UUID> insert(
            CatalogKey item, OwnLink.Typed typed, @Nullable LocalDate shownOn, UUID form, @Nullable UUID id) {
        return jdbc.sql(ADD)
                .param("account", user.id())
                .param("id", id, Types.OTHER)
                .param("form", form)
                .param("item", item.toString())
                .param("title", typed.title())
                .param("url", typed.url())
                .param("shownOn", shownOn, Types.DATE)
                .param("most", MAX_LINKS)
                .query(UUID.class)
                .optional();
    }

    /**
     * Removes a link, and what it was evidence for is not shown by it any more.
     *
     * @return the day it was shown as evidence on, for {@link #restore}; empty if it was none or is gone already
     */
    @Transactional
    public Optional<LocalDate> remove(UUID id) {
        return jdbc.sql("""
                with hidden as (
                    delete from evidence where account_id = :account and source = 'LINK' and source_id = :id
                    returning shown_on),
                gone as (delete from item_link where account_id = :account and id = :id)
                select shown_on from hidden""")
                .param("account", user.id())
                .param("id", id)
                .query(LocalDate.class)
                .optional();
    }

    /**
     * Puts back a link that was removed, as often as that is asked.
     *
     * @param shownOn the day it was shown as evidence on; {@code null} if it was none
     */
    @Transactional
    public void restore(OwnLink link, @Nullable LocalDate shownOn) {
        insert(link.item(), new OwnLink.Typed(link.title(), link.url()), shownOn, link.id(), link.id());
    }
}
