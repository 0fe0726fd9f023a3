package io.cairn.demo;

import io.cairn.account.AccountInfo;
import io.cairn.interview.BookingRequest;
import io.cairn.interview.ClosedDays;
import io.cairn.interview.ExtraSlot;
import io.cairn.interview.InterviewHours;
import io.cairn.interview.Interviews;
import io.cairn.interview.MentorHours;
import io.cairn.interview.WeeklySlot;
import io.cairn.interview.WeeklySlots;
import io.cairn.platform.DemoProfile;
import io.cairn.progress.Today;
import io.cairn.review.InterviewTopic;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** When the demo mentor can be booked, and what a demo learner has booked. */
@Component
@Profile(DemoProfile.NAME)
class DemoInterviews {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final int HOUR = 60;
    private static final int DAYS_AHEAD = 3;

    private final MentorHours hours;
    private final Interviews interviews;
    private final Today today;

    DemoInterviews(MentorHours hours, Interviews interviews, Today today) {
        this.hours = hours;
        this.interviews = interviews;
        this.today = today;
    }

    void ensure(AccountInfo mentor, AccountInfo learner) {
        Acting.as(mentor, () -> {
            if (hours.hours().version() == 0) {
                hours.save(offered(today.today()));
            }
        });
        Acting.as(learner, () -> {
            if (interviews.all().isEmpty()) {
                book(today.today().plusDays(DAYS_AHEAD));
            }
        });
    }

    private static InterviewHours offered(LocalDate today) {
        List<WeeklySlot> evenings = List.of(
                new WeeklySlot(DayOfWeek.MONDAY, LocalTime.of(18, 0), HOUR),
                new WeeklySlot(DayOfWeek.TUESDAY, LocalTime.of(18, 0), HOUR),
                new WeeklySlot(DayOfWeek.TUESDAY, LocalTime.of(19, 15), HOUR),
                new WeeklySlot(DayOfWeek.THURSDAY, LocalTime.of(18, 0), HOUR),
                new WeeklySlot(DayOfWeek.SATURDAY, LocalTime.of(16, 30), HOUR + HOUR / 2));
        return new InterviewHours(
                Set.of(InterviewTopic.CODING, InterviewTopic.ML_THEORY),
                "https://meet.example.org/tanaka",
                new WeeklySlots(
                        TOKYO,
                        evenings,
                        List.of(new ClosedDays(today.plusDays(16), today.plusDays(18))),
                        List.of(new ExtraSlot(today.plusDays(9), LocalTime.of(9, 0), HOUR))),
                0);
    }

    private void book(LocalDate from) {
        interviews.free(InterviewTopic.ML_THEORY, from, from.plusWeeks(1)).times().stream()
                .findFirst()
                .ifPresent(free -> interviews.book(new BookingRequest(
                        free.mentor().person().id(),
                        InterviewTopic.ML_THEORY,
                        free.time().start(),
                        "Please ask about evaluation: that is where I am least sure.",
                        UUID.randomUUID())));
    }
}
