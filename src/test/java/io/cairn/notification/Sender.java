package io.cairn.notification;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A feature that sends notices, as tests need it. */
@Component
public class Sender {

    private final Notices notices;

    Sender(Notices notices) {
        this.notices = notices;
    }

    @Transactional
    public void letter(UUID to, String key, String from) {
        notices.send(
                to, TestKinds.LETTER, key, Map.of("from", from, "pages", "2", "on", "2027-01-04"), "settings/password");
    }

    @Transactional
    public void bare(UUID to, String key) {
        notices.send(to, TestKinds.BARE, key, Map.of(), "settings/password");
    }

    @Transactional
    public void meeting(UUID to, String key, String at) {
        notices.send(to, TestKinds.MEETING, key, Map.of("at", at), "settings/password");
    }
}
