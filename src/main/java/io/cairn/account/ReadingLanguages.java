package io.cairn.account;

import io.cairn.shared.SessionService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which language the person who is signed in reads what the catalogue says. It goes with them to other browsers. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class ReadingLanguages extends SessionService {

    private final transient JdbcClient jdbc;
    private final transient CurrentUser user;

    ReadingLanguages(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /**
     * @param language its code of two letters; {@code null} to go by the browser
     * @return the person as they are from now on, for the session to take over
     */
    @Transactional
    public AccountInfo choose(@Nullable String language) {
        AccountInfo me = user.require();
        jdbc.sql("update account set content_language = :language where id = :me")
                .param("language", language)
                .param("me", me.id())
                .update();
        return me.reading(language);
    }
}
