package io.cairn.progress;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.CatalogKey;
import io.cairn.shared.Characters;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in learner ticks on the way through a thing of the catalogue: the points and resources it has, and
 * points of their own. Every verb is one statement and may be repeated: the second time has no effect.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Checklist extends SessionService {

    /** Characters of an own point. */
    public static final int MAX_CONTENT = 200;

    /** Own points of one thing. */
    public static final int MAX_POINTS = 100;

    /** So many characters of a point of the catalogue tell it from the others. */
    private static final int MAX_NAME = 500;

    private final transient JdbcClient jdbc;
    private final transient CurrentUser user;

    Checklist(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** What a tick of a point is kept under. */
    static String name(String point) {
        return point.substring(0, Math.min(MAX_NAME, point.length()));
    }

    /**
     * Ticks something of the catalogue, or takes the tick away.
     *
     * @param name the words of a point, the slug of a resource
     * @throws IllegalArgumentException if the thing is nothing to be worked on, such as a career role
     */
    @Transactional
    public void tick(CatalogKey item, TickKind kind, String name, boolean ticked) {
        String verb = ticked ? """
                insert into item_tick (account_id, item_key, kind, name)
                select :account, key, :kind, :name from catalog_key where key = :item
                on conflict do nothing""" : """
                delete from item_tick
                 where account_id = :account and item_key = :item and kind = :kind and name = :name""";
        jdbc.sql(verb)
                .param("account", user.id())
                .param("item", Progress.workable(item).toString())
                .param("kind", kind.name())
                .param("name", name(name))
                .update();
    }

    /**
     * Adds an own point.
     *
     * @param form identity of the form: sending it twice makes one point
     * @return empty if there are {@link #MAX_POINTS} already
     * @throws IllegalArgumentException if it is empty or longer than {@link #MAX_CONTENT}, or the thing is nothing to be
     *     worked on
     */
    @Transactional
    public Optional<OwnCheck> add(CatalogKey item, String content, UUID form) {
        String point = Characters.storable(content).strip();
        if (point.isEmpty() || point.length() > MAX_CONTENT) {
            throw new IllegalArgumentException("A point of %d characters".formatted(point.length()));
        }
        return jdbc.sql("""
                insert into item_check (account_id, id, form_id, item_key, content, ticked)
                select :account, uuidv7(), :form, key, :content, false
                  from catalog_key
                 where key = :item
                   and (select count(*) from item_check where account_id = :account and item_key = :item) < :most
                on conflict (account_id, form_id) do update set form_id = excluded.form_id
                returning id""")
                .param("account", user.id())
                .param("form", form)
                .param("item", Progress.workable(item).toString())
                .param("content", point)
                .param("most", MAX_POINTS)
                .query(UUID.class)
                .optional()
                .map(id -> new OwnCheck(id, item, point, false));
    }

    /** @throws NotFoundException if there is no such point */
    @Transactional
    public void tick(UUID id, boolean ticked) {
        int found = jdbc.sql("update item_check set ticked = :ticked where account_id = :account and id = :id")
                .param("account", user.id())
                .param("id", id)
                .param("ticked", ticked)
                .update();
        if (found == 0) {
            throw new NotFoundException("No point " + id);
        }
    }

    @Transactional
    public void remove(UUID id) {
        jdbc.sql("delete from item_check where account_id = :account and id = :id")
                .param("account", user.id())
                .param("id", id)
                .update();
    }

    /** Puts back a point that was removed. */
    @Transactional
    public void restore(OwnCheck check) {
        jdbc.sql("""
                insert into item_check (account_id, id, form_id, item_key, content, ticked)
                values (:account, :id, :id, :item, :content, :ticked)
                on conflict do nothing""")
                .param("account", user.id())
                .param("id", check.id())
                .param("item", check.item().toString())
                .param("content", check.content())
                .param("ticked", check.ticked())
                .update();
    }
}
