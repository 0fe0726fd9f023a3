package io.cairn.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.account.CurrentUser;
import io.cairn.calendar.CalendarAddress;
import io.cairn.calendar.CalendarSettings;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.ZoneField;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;

/** The learner's plan in their own calendar: the secret address to subscribe to, a download, and when study begins. */
@Route(CalendarView.PATH)
@StyleSheet("context://styles/calendar.css")
@RolesAllowed("LEARNER")
class CalendarView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "settings/calendar";

    private static final int MINUTES_APART = 30;

    private final CalendarSettings settings;
    private final FeedSection feed;
    private final Select<LocalTime> start = new Select<>();

    CalendarView(CalendarSettings settings, CurrentUser user) {
        this.settings = settings;
        this.feed = new FeedSection(settings);
        addClassNames("calendar-view", "stack", "wide");
        start.setLabel(getTranslation("calendar.start"));
        start.setHelperText(getTranslation(
                "calendar.start.help", ZoneField.name(user.require().zone())));
        start.setItems(halfHours());
        start.setItemLabelGenerator(time -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(time));
        start.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                settings.studyFrom(chosen.getValue());
                Notifications.done(getTranslation("calendar.start.done"));
            }
        });
        add(
                new PageHeader(getTranslation("calendar.title"), getTranslation("calendar.lead")),
                feed,
                section("calendar.times", start),
                section("calendar.download", new Paragraph(getTranslation("calendar.download.text")), download()));
    }

    private static List<LocalTime> halfHours() {
        return Stream.iterate(LocalTime.MIDNIGHT, time -> time.plusMinutes(MINUTES_APART))
                .limit(24 * 60 / MINUTES_APART)
                .toList();
    }

    private Section section(String key, Component... content) {
        Div body = new Div(content);
        body.addClassName("stack");
        Section section = new Section(new H2(getTranslation(key)), body);
        section.addClassName("page-section");
        return section;
    }

    private Anchor download() {
        Anchor link = new Anchor(PlanDownload.PATH, getTranslation("calendar.download.action"));
        link.addClassName("action-link");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CalendarAddress address = settings.address();
        feed.show(address);
        start.setValue(address.studyFrom());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.title");
    }
}
