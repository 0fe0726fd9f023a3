package io.cairn.calendar.ui;

import io.cairn.shared.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts the calendar among a person's settings. */
@Configuration(proxyBeanMethods = false)
class CalendarPages {

    @Bean
    @Order(17)
    SettingsPage calendarSettingsPage() {
        return new SettingsPage(CalendarView.PATH, "calendar.menu");
    }
}
