package io.cairn.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** A test that talks to the whole application as a browser does: a real server on a port of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "cairn.background-jobs=false"})
@ContextConfiguration(initializers = PostgresForTests.class)
@TestExecutionListeners(listeners = SecurityOfContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface OverTheWire {}
