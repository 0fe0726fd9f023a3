package io.cairn.calendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.calendar.CalendarSettings;
import io.cairn.support.ViewTest;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarViewTest extends ViewTest {

    @Autowired
    private CalendarSettings settings;

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    @Test
    void theAddressIsShownOnceAndCanBeRenewedAndStopped() {
        signInNewLearner();
        open("settings/calendar");
        press("Make a private address");
        String address = _get(TextField.class).getValue();
        assertThat(address).contains("/calendar/").endsWith(".ics");
        open("settings/calendar");
        assertThat(_find(TextField.class)).isEmpty();
        assertThat(textOf(_get(CalendarView.class))).contains("There is a private address");
        press("Make a new address");
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(TextField.class).getValue()).isNotEqualTo(address);
        press("Stop");
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(settings.address().isMade()).isFalse();
        assertThat(textOf(_get(CalendarView.class))).contains("There is no address yet");
    }

    @Test
    @SuppressWarnings("unchecked")
    void studyBeginsWhenThePersonLikes() {
        signInNewLearner();
        open("settings/calendar");
        Select<LocalTime> start = _get(Select.class);
        assertThat(start.getValue()).isEqualTo(LocalTime.of(18, 0));
        _setValue(start, LocalTime.of(6, 30));
        assertThat(settings.address().studyFrom()).isEqualTo(LocalTime.of(6, 30));
    }
}
