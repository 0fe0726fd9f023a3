package io.cairn.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.cairn.account.Authority;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Base of the studio's view tests: an admin is signed in, and what is done to the draft is undone afterwards. */
@Transactional
@TestPropertySource(properties = "spring.application.name=studio") // a database where nobody else publishes
public abstract class StudioTest extends ViewTest {

    @Autowired
    protected JdbcClient sql;

    @BeforeEach
    void anAdmin() {
        signIn(TestPeople.with(signInNewLearner(), Authority.ADMIN));
    }

    /** What stands in the view. */
    protected static String shown() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    protected void draft(String change) {
        sql.sql(change).update();
    }
}
