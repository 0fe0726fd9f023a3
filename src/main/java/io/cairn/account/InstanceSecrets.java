package io.cairn.account;

import io.cairn.shared.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Secrets of this portal: made once, kept in its database, the same on every node. */
@Component
class InstanceSecrets {

    private final JdbcClient jdbc;

    InstanceSecrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public String get(String name) {
        jdbc.sql("insert into instance_secret (name, value) values (:name, :value) on conflict (name) do nothing")
                .param("name", name)
                .param("value", Secrets.random())
                .update();
        return jdbc.sql("select value from instance_secret where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
