package io.cairn.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import io.cairn.account.CurrentUser;
import io.cairn.shared.ui.ZoneField;
import io.cairn.support.Statements;
import io.cairn.support.ViewTest;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TimeZoneViewTest extends ViewTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Autowired
    private BrowserZone browserZone;

    @Autowired
    private CurrentUser user;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void signIn() {
        signInNewLearner();
    }

    /** A page is loaded in a browser that is there. */
    private void browserIsIn(String zone) {
        ExtendedClientDetails.updateFromValues(
                UI.getCurrent(), name -> Map.of("v-tzid", zone).get(name));
        browserZone.look(UI.getCurrent());
    }

    private void choose(ZoneId zone) {
        _setValue(_get(ZoneField.class), zone);
        _click(_get(Button.class, spec -> spec.withText("Save time zone")));
    }

    private List<String> stored() {
        return database.sql("select time_zone || ', ' || browser_zone from account where id = ?")
                .param(user.id())
                .query(String.class)
                .list();
    }

    @Test
    void timesAreToldAsTheBrowserDoesUntilAPersonChooses() {
        assertThat(user.zone()).isEqualTo(ZoneId.of("UTC"));
        browserIsIn("Europe/Stockholm");
        assertThat(user.zone()).isEqualTo(STOCKHOLM);

        open("settings/time-zone");
        assertThat(_get(ZoneField.class).getHelperText()).contains("Europe/Stockholm");
        choose(TOKYO);
        assertThat(user.zone()).isEqualTo(TOKYO);
        assertThat(stored()).containsExactly("Asia/Tokyo, Europe/Stockholm");

        browserIsIn("America/New_York");
        assertThat(user.zone()).isEqualTo(TOKYO);
    }

    @Test
    void aPersonGoesBackToTheBrowsersZone() {
        browserIsIn("Europe/Stockholm");
        open("settings/time-zone");
        choose(TOKYO);
        _setValue(_get(ZoneField.class), null);
        _click(_get(Button.class, spec -> spec.withText("Save time zone")));
        assertThat(user.zone()).isEqualTo(STOCKHOLM);
    }

    @Test
    void aPageThatIsLoadedWhereTheLastOneWasCostsNothing() {
        browserIsIn("Europe/Stockholm");
        assertThat(Statements.during(() -> browserIsIn("Europe/Stockholm"))).isEmpty();
    }

    @Test
    void whatABrowserMakesUpIsLeftAlone() {
        browserIsIn("Mars/Olympus_Mons");
        assertThat(user.zone()).isEqualTo(ZoneId.of("UTC"));
    }
}
