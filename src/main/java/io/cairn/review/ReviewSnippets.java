package io.cairn.review;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForMentors;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in mentor's reusable texts. */
@Service
@ForMentors
@Transactional(readOnly = true)
public class ReviewSnippets extends SessionService {

    private final transient JdbcClient jdbc;
    private final transient CurrentUser user;

    ReviewSnippets(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** By title. */
    public List<Snippet> all() {
        return jdbc.sql("""
                select id, version, title, body from review_snippet where account_id = :mentor
                 order by lower(title), id""")
                .param("mentor", user.id())
                .query((row, number) -> new Snippet(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("body")))
                .list();
    }

    /**
     * @param formId identity of the form: sending it twice makes one
     * @throws IllegalArgumentException if the title is blank, or one of both is too long
     */
    @Transactional
    public void add(String title, String text, UUID formId) {
        jdbc.sql("""
                insert into review_snippet (account_id, id, version, form_id, title, body)
                values (:mentor, uuidv7(), 1, :form, :title, :body)
                on conflict (account_id, form_id) do nothing""")
                .param("mentor", user.id())
                .param("form", formId)
                .param("title", Texts.required(title, Snippet.MAX_TITLE_LENGTH))
                .param("body", Texts.optional(text, Snippet.MAX_TEXT_LENGTH))
                .update();
    }

    /**
     * @throws OptimisticLockingFailureException if another tab has saved or removed it meanwhile
     * @throws IllegalArgumentException as {@link #add}
     */
    @Transactional
    public void save(Snippet snippet) {
        int saved = jdbc.sql("""
                update review_snippet set title = :title, body = :body, version = version + 1
                 where account_id = :mentor and id = :id and version = :version""")
                .param("mentor", user.id())
                .param("id", snippet.id())
                .param("version", snippet.version())
                .param("title", Texts.required(snippet.title(), Snippet.MAX_TITLE_LENGTH))
                .param("body", Texts.optional(snippet.text(), Snippet.MAX_TEXT_LENGTH))
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException(
                    "No snippet %s of version %d".formatted(snippet.id(), snippet.version()));
        }
    }

    /** @throws NotFoundException if the mentor has no such snippet */
    @Transactional
    public void remove(UUID snippet) {
        int removed = jdbc.sql("delete from review_snippet where account_id = :mentor and id = :id")
                .param("mentor", user.id())
                .param("id", snippet)
                .update();
        if (removed == 0) {
            throw new NotFoundException("No snippet " + snippet);
        }
    }
}
