package io.cairn.review.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.review.SampleReviews;
import io.cairn.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An admin, a mentor who can judge everything, and a learner; nothing is submitted yet. */
abstract class AdminViewTest extends ViewTest {

    @Autowired
    SampleReviews sample;

    @Autowired
    JdbcClient database;

    AccountInfo admin;
    AccountInfo mentor;
    AccountInfo learner;

    @BeforeEach
    void meet() {
        database.sql("delete from submission").update();
        database.sql("delete from account_authority where authority in ('ADMIN', 'MENTOR')")
                .update();
        admin = sample.person("Ada Admin", Authority.ADMIN);
        mentor = sample.mentor("Mia Mentor");
        learner = sample.person("Lea Learner");
        signIn(admin);
    }

    static String said() {
        return textOf(UI.getCurrent().getCurrentView());
    }

    static void press(String button) {
        _click(_find(Button.class, spec -> spec.withText(button)).getLast());
    }

    static void press(Component where, String button) {
        _click(_get(where, Button.class, spec -> spec.withText(button)));
    }

    static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
