package io.cairn.review;

import io.cairn.account.Authority;
import io.cairn.notification.Delivery;
import io.cairn.notification.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people hear about reviews. */
@Configuration(proxyBeanMethods = false)
class ReviewNoticeKinds {

    /** The verdict is there; its number is the place in {@link Verdict}. */
    static final NoticeKind DECIDED =
            about("review-decided", Delivery.BOTH).withText("mentor").withNumber("verdict");

    /** The other one has written. */
    static final NoticeKind ANSWERED = about("review-answered", Delivery.BOTH).withText("name");

    /** An answer or a next version has been waited for, for so many days. */
    static final NoticeKind WAITING = about("review-waiting", Delivery.BOTH).withNumber("days");

    /** The learner wants it back. */
    static final NoticeKind WITHDRAWAL =
            about("review-withdrawal", Delivery.BOTH).withText("name");

    /** It comes to this mentor first: a next version, a hand-over, or an admin's choice. */
    static final NoticeKind YOURS_FIRST =
            about("review-yours-first", Delivery.BOTH).withText("name");

    /** An admin has closed it. */
    static final NoticeKind CLOSED = about("review-closed", Delivery.BOTH).withText("reason");

    /** What came of wanting to be a mentor: 0 no, 1 yes. */
    static final NoticeKind APPLICATION =
            NoticeKind.of("mentor-application", Delivery.BOTH).withNumber("accepted");

    /** An admin has made them something; the number is the place in {@link Authority}. */
    static final NoticeKind APPOINTED = byAdmin("authority-granted");

    /** An admin has ended what they were. */
    static final NoticeKind DISMISSED = byAdmin("authority-revoked");

    private static NoticeKind byAdmin(String id) {
        return NoticeKind.of(id, Delivery.BOTH).withText("admin").withNumber("authority");
    }

    /** Which submission it is: the place of its kind in {@link ReviewKind}, and the title of a project. */
    private static NoticeKind about(String id, Delivery byDefault) {
        return NoticeKind.of(id, byDefault).withNumber("kind").withText("title");
    }

    @Bean
    NoticeKind reviewDecided() {
        return DECIDED;
    }

    @Bean
    NoticeKind reviewAnswered() {
        return ANSWERED;
    }

    @Bean
    NoticeKind reviewWaiting() {
        return WAITING;
    }

    @Bean
    NoticeKind reviewWithdrawal() {
        return WITHDRAWAL;
    }

    @Bean
    NoticeKind reviewYoursFirst() {
        return YOURS_FIRST;
    }

    @Bean
    NoticeKind reviewClosed() {
        return CLOSED;
    }

    @Bean
    NoticeKind mentorApplicationDecided() {
        return APPLICATION;
    }

    @Bean
    NoticeKind authorityGranted() {
        return APPOINTED;
    }

    @Bean
    NoticeKind authorityRevoked() {
        return DISMISSED;
    }
}
