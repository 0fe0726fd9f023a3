package io.cairn.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Listens to the SQL that the thread of a test sends, so that a test can say how much of it there may be. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> heard = new ThreadLocal<>();
    private static final ThreadLocal<AtomicInteger> remaining = new ThreadLocal<>();

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

    /**
     * Lets the action's n-th statement fail, commits counted, as if the database went away before it.
     *
     * @return whether there was an n-th one
     */
    public static boolean failingAt(int number, Runnable action) {
        AtomicInteger left = new AtomicInteger(number);
        remaining.set(left);
        try {
            action.run();
        } catch (RuntimeException e) {
            if (left.get() > 0) {
                throw e;
            }
        } finally {
            remaining.remove();
        }
        return left.get() <= 0;
    }

    private static void perhapsFail() {
        AtomicInteger left = remaining.get();
        if (left != null && left.decrementAndGet() == 0) {
            throw new IllegalStateException("The database is away");
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource real
                ? ProxyDataSourceBuilder.create(real)
                        .listener(new Listener())
                        .methodListener(new Commits())
                        .build()
                : bean;
    }

    private static class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            perhapsFail();
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            List<String> statements = heard.get();
            if (statements != null && !queries.isEmpty()) {
                statements.add(queries.getFirst().getQuery());
            }
        }
    }

    private static class Commits implements MethodExecutionListener {

        @Override
        public void beforeMethod(MethodExecutionContext execution) {
            if (execution.getMethod().getName().equals("commit")) {
                perhapsFail();
            }
        }

        @Override
        public void afterMethod(MethodExecutionContext execution) {}
    }
}
