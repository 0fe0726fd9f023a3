package io.cairn.notification;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Kinds of notices that only tests send. */
@TestConfiguration(proxyBeanMethods = false)
class TestKinds {

    static final NoticeKind LETTER = NoticeKind.of("test-letter", Delivery.BOTH)
            .withText("from")
            .withNumber("pages")
            .withDate("on");
    static final NoticeKind BARE = NoticeKind.of("test-bare", Delivery.IN_APP);

    @Bean
    NoticeKind letter() {
        return LETTER;
    }

    @Bean
    NoticeKind bare() {
        return BARE;
    }
}
