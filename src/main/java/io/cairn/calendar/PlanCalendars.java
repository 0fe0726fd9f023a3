package io.cairn.calendar;

import io.cairn.account.Addressee;
import io.cairn.account.Addressees;
import io.cairn.platform.PortalAddress;
import io.cairn.portfolio.CertificationExpiries;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StudyPlans;
import io.cairn.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes people's calendars. It compares what is to stand in one with what that calendar has been told before, so that
 * asking is what brings it up to date. It asks for no permission: whoever calls it has.
 */
@Component
class PlanCalendars {

    private final CalendarRows rows;
    private final StudyPlans plans;
    private final CertificationExpiries certifications;
    private final CalendarItems items;
    private final Addressees addressees;
    private final PortalAddress portal;
    private final Clock clock;

    PlanCalendars(
            CalendarRows rows,
            StudyPlans plans,
            CertificationExpiries certifications,
            CalendarItems items,
            Addressees addressees,
            PortalAddress portal,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.certifications = certifications;
        this.items = items;
        this.addressees = addressees;
        this.portal = portal;
        this.clock = clock;
    }

    CalendarFile of(UUID account) {
        Addressee person = addressees.find(account).orElseThrow(() -> new NotFoundException("No account " + account));
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, person.zone());
        LocalTime start = rows.address(account).map(CalendarAddress::studyFrom).orElse(CalendarRows.USUAL_START);
        List<CalendarEntry> before = rows.entries(account);
        List<CalendarItem> wanted = new ArrayList<>();
        Optional<RoadmapView> roadmap = plans.followedBy(account, today);
        roadmap.ifPresent(followed -> wanted.addAll(items.ofPlan(followed, person, today, start, before)));
        wanted.addAll(items.ofCertifications(certifications.of(account), person, today));
        CalendarChanges changes = CalendarChanges.between(before, wanted, today, now);
        if (!changes.isNothing()) {
            rows.write(account, changes);
        }
        String name = items.name(roadmap.map(RoadmapView::roleName).orElse(null), person.locale());
        return new CalendarFile(new CalendarText(name, portal::of).of(changes.told()));
    }
}
