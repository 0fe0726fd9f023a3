package io.cairn.platform;

import io.cairn.shared.BackgroundJob;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Removes events once every node has read them: a node reads within seconds of reaching the database. */
@Configuration(proxyBeanMethods = false)
class NodeEventPruning {

    @Bean
    BackgroundJob pruneNodeEvents(JdbcClient jdbc) {
        return BackgroundJob.daily("node-event-pruning", LocalTime.of(3, 20), () -> prune(jdbc));
    }

    private static void prune(JdbcClient jdbc) {
        jdbc.sql("delete from node_event where created_at < now() - interval '2 days'")
                .update();
    }
}
