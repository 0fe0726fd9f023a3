package io.cairn.support;

import io.cairn.account.QuickHashing;
import io.cairn.link.LinksNowhere;
import io.cairn.review.ui.desk.DeskAtOnce;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** A test in the whole application on a real, empty PostgreSQL database with the first edition in it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = "cairn.background-jobs=false")
@ContextConfiguration(initializers = PostgresForTests.class)
@Import({Statements.class, DeskAtOnce.class, QuickHashing.class, LinksNowhere.class})
@TestExecutionListeners(listeners = SecurityOfContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface CairnTest {}
