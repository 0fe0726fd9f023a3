package io.cairn.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZoneChoiceTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void whatIsChosenCountsBeforeTheBrowser() {
        assertThat(new ZoneChoice(TOKYO, STOCKHOLM).zone()).isEqualTo(TOKYO);
        assertThat(new ZoneChoice(null, STOCKHOLM).zone()).isEqualTo(STOCKHOLM);
        assertThat(ZoneChoice.UNKNOWN.zone()).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void aBrowserInAZoneWeDoNotKnowSaysNothing() {
        assertThat(ZoneChoice.named("Europe/Stockholm")).contains(STOCKHOLM);
        assertThat(ZoneChoice.named("Mars/Olympus_Mons")).isEmpty();
        assertThat(ZoneChoice.named("+25:00")).isEmpty();
        assertThat(ZoneChoice.named("")).isEmpty();
        assertThat(ZoneChoice.named(null)).isEmpty();
    }
}
