package io.cairn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How heavy the portal is for somebody who opens it for the first time. */
class FirstPageIT {

    private static final long LIMIT = 245 * 1024;

    @Test
    void theFirstPageIsLight() {
        try (Visit visitor = Visit.to(SharedPortal.get())) {
            AtomicLong bytes = new AtomicLong();
            CDPSession network = visitor.page().context().newCDPSession(visitor.page());
            network.send("Network.enable");
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            visitor.open("");
            visitor.page().waitForTimeout(2_000);
            System.out.printf("First page: %,d bytes over the wire (limit %,d)%n", bytes.get(), LIMIT);
            assertThat(bytes.get()).isPositive().isLessThanOrEqualTo(LIMIT);
        }
    }
}
