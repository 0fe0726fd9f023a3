package io.cairn.notification;

import io.cairn.notification.MailEnclosures.Enclosure;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Kinds of notices that only tests send, and their texts. */
@Configuration(proxyBeanMethods = false)
public class TestKinds {

    public static final NoticeKind LETTER = NoticeKind.of("test-letter", Delivery.BOTH)
            .withText("from")
            .withNumber("pages")
            .withDate("on");
    public static final NoticeKind BARE = NoticeKind.of("test-bare", Delivery.IN_APP);
    static final NoticeKind MEETING =
            NoticeKind.of("test-meeting", Delivery.MAIL).withMoment("at");

    @Bean
    NoticeKind letter() {
        return LETTER;
    }

    @Bean
    NoticeKind bare() {
        return BARE;
    }

    @Bean
    NoticeKind meeting() {
        return MEETING;
    }

    @Bean
    MailEnclosures withMeetings() {
        return (account, kind, link) -> Optional.of(
                        new Enclosure("meeting.ics", "text/calendar; charset=UTF-8; method=PUBLISH", new byte[] {1}))
                .filter(any -> kind.equals(MEETING.id()));
    }

    @Bean
    @Primary
    NoticeText textsWithThoseOfTests(NoticeKinds kinds, MessageSource others) {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("test-notices");
        texts.setParentMessageSource(others);
        return new NoticeText(kinds, texts);
    }
}
