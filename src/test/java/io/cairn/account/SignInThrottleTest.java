package io.cairn.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.SignInThrottle.Subject;
import io.cairn.account.SignInThrottle.Try;
import io.cairn.support.CairnTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CairnTest
@Import(AdjustableClock.Instead.class)
class SignInThrottleTest {

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private AdjustableClock clock;

    private final Subject somebody = SignInThrottle.signInsTo(UUID.randomUUID() + "@example.org");

    private final Subject somewhere =
            SignInThrottle.signInsFrom(UUID.randomUUID().toString());
    private final Subject somebodyElse = SignInThrottle.signInsTo(UUID.randomUUID() + "@example.org");

    private void tryTimes(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.count(somebody)).as("try %d", i + 1).isEmpty();
        }
    }

    @Test
    void afterFiveTriesTheNextWaitsASecondThenTwiceAsLongEachTime() {
        tryTimes(5);
        assertThat(throttle.count(somebody)).contains(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        tryTimes(1);
        assertThat(throttle.count(somebody)).contains(Duration.ofSeconds(2));
        clock.pass(Duration.ofSeconds(2));
        tryTimes(1);
        assertThat(throttle.count(somebody)).contains(Duration.ofSeconds(4));
    }

    @Test
    void askingWhileWaitingDoesNotMakeItLonger() {
        tryTimes(5);
        for (int i = 0; i < 20; i++) {
            assertThat(throttle.count(somebody)).contains(Duration.ofSeconds(1));
        }
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        tryTimes(5);
        for (int i = 0; i < 30; i++) {
            Duration wait = throttle.count(somebody).orElseThrow();
            assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(15));
            clock.pass(wait);
            tryTimes(1);
        }
        assertThat(throttle.count(somebody)).contains(Duration.ofMinutes(15));
    }

    @Test
    void anHourOfQuietForgetsAll() {
        tryTimes(5);
        clock.pass(Duration.ofMinutes(61));
        tryTimes(5);
    }

    @Test
    void theRightPasswordForgetsAll() {
        tryTimes(4);
        throttle.forgive(new Try(somebody, somewhere));
        tryTimes(5);
    }

    @Test
    void aTryTakenBackDoesNotCount() {
        tryTimes(4);
        for (int i = 0; i < 10; i++) {
            tryTimes(1);
            throttle.forgive(new Try(somebodyElse, somebody));
        }
        tryTimes(1);
        assertThat(throttle.count(somebody)).isPresent();
    }

    @Test
    void aHundredTriesAtOnceAreAHundredTries() throws Exception {
        Callable<Boolean> oneTry = () -> throttle.count(somebody).isEmpty();
        try (var threads = Executors.newFixedThreadPool(4)) {
            long lookedAt = threads
                    .invokeAll(Stream.generate(() -> oneTry).limit(100).toList())
                    .stream()
                    .filter(future -> future.resultNow())
                    .count();
            assertThat(lookedAt).isEqualTo(5);
        }
    }

    @Test
    void anIpv6ClientIsItsNetwork() {
        assertThat(SignInThrottle.signInsFrom("2001:db8:1:2::1"))
                .isEqualTo(SignInThrottle.signInsFrom("2001:db8:1:2:ffff:0:0:9"))
                .isNotEqualTo(SignInThrottle.signInsFrom("2001:db8:1:3::1"));
        assertThat(SignInThrottle.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }
}
