package io.cairn.support;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Listens to the SQL that the thread of a test sends, so that a test can say how much of it there may be. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> heard = new ThreadLocal<>();

    /** The SQL statements that the action sends from this thread; a batch counts as one. */
    public static List<String> during(Runnable action) {
        List<String> statements = new ArrayList<>();
        heard.set(statements);
        try {
            action.run();
        } finally {
            heard.remove();
        }
        return statements;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource real
                ? ProxyDataSourceBuilder.create(real).listener(new Listener()).build()
                : bean;
    }

    private static class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            List<String> statements = heard.get();
            if (statements != null && !queries.isEmpty()) {
                statements.add(queries.getFirst().getQuery());
            }
        }
    }
}
