package io.cairn.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.select.Select;
import io.cairn.notification.Delivery;
import io.cairn.notification.NoticePreference;
import io.cairn.notification.NoticePreferences;
import io.cairn.support.Statements;
import io.cairn.support.ViewTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A portal without a mail server; the rest is the same with one. */
class NotificationSettingsViewTest extends ViewTest {

    @Autowired
    private NoticePreferences preferences;

    @BeforeEach
    void openSettings() {
        signInNewLearner();
        open("settings/notifications");
    }

    @SuppressWarnings("unchecked")
    private static Select<Delivery> choice(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private List<Delivery> kept() {
        return preferences.all(Locale.ENGLISH).stream()
                .filter(preference -> preference.kind().equals("test-letter"))
                .map(NoticePreference::delivery)
                .toList();
    }

    @Test
    void aPortalWithoutMailSaysSoAndOffersNone() {
        assertThat(textOf(_get(NotificationSettingsView.class))).contains("This portal sends no mail");
        Select<Delivery> letters = choice("A letter has come");
        assertThat(letters.getListDataView().getItems()).containsExactly(Delivery.IN_APP, Delivery.NONE);
        assertThat(letters.getValue()).isEqualTo(Delivery.IN_APP);
    }

    @Test
    void aChoiceIsKeptAsSoonAsItIsMade() {
        assertThat(Statements.during(() -> LocatorJ._setValue(choice("A letter has come"), Delivery.NONE)))
                .hasSize(1);
        assertThat(kept()).containsExactly(Delivery.NONE);
        open("settings/notifications");
        assertThat(choice("A letter has come").getValue()).isEqualTo(Delivery.NONE);
    }
}
