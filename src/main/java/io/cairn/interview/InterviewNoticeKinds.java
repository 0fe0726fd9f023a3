package io.cairn.interview;

import io.cairn.notification.Delivery;
import io.cairn.notification.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people hear about interviews. */
@Configuration(proxyBeanMethods = false)
class InterviewNoticeKinds {

    /** Agreed on, or moved to another time (1). */
    static final NoticeKind BOOKED = about("interview-booked").withNumber("moved");

    /** The other side has called it off, it was missed (1), or one of the two cannot take part any more (2). */
    static final NoticeKind CANCELLED =
            about("interview-cancelled").withNumber("missed").withText("reason");

    /** The mentor has said where to meet. */
    static final NoticeKind PLACE = about("interview-place").withText("place");

    /** It begins soon. */
    static final NoticeKind REMINDER = about("interview-reminder").withText("place");

    /** With whom, on what (the place in the list of topics), and when. */
    private static NoticeKind about(String id) {
        return NoticeKind.of(id, Delivery.BOTH)
                .withText("name")
                .withNumber("topic")
                .withMoment("start");
    }

    @Bean
    NoticeKind interviewBooked() {
        return BOOKED;
    }

    @Bean
    NoticeKind interviewCancelled() {
        return CANCELLED;
    }

    @Bean
    NoticeKind interviewPlace() {
        return PLACE;
    }

    @Bean
    NoticeKind interviewReminder() {
        return REMINDER;
    }
}
