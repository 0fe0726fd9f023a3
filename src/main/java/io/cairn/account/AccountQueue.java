package io.cairn.account;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one do something with all a person has while nothing is added to it elsewhere. */
@Component
public class AccountQueue {

    private final JdbcClient jdbc;

    AccountQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until the end of the transaction nobody else gets past this, nor puts anything new under the account: every such
     * row needs the account's.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID account) {
        jdbc.sql("select id from account where id = :account for update")
                .param("account", account)
                .query(UUID.class)
                .single();
    }
}
