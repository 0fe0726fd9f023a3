package io.cairn.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalAddressTest {

    @Test
    void linksLeadWhereThePortalIsReached() {
        PortalAddress address = new PortalAddress("https://cairn.example.org/learn/", 8080);
        assertThat(address.of("notifications")).hasToString("https://cairn.example.org/learn/notifications");
        assertThat(address.isConfigured()).isTrue();
    }

    @Test
    void withoutAnAddressTheyLeadToThisMachine() {
        PortalAddress address = new PortalAddress(" ", 8081);
        assertThat(address.of("notifications")).hasToString("http://localhost:8081/notifications");
        assertThat(address.isConfigured()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cairn.example.org", "ftp://cairn.example.org", "https://", "https://two words"})
    void whatIsNoAddressIsToldInOneSentence(String text) {
        assertThatThrownBy(() -> new PortalAddress(text, 8080))
                .isInstanceOf(StartUpException.class)
                .hasMessageContaining(text.strip())
                .hasMessageContaining("CAIRN_BASE_URL");
    }
}
