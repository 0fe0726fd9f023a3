package io.cairn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.shared.BackgroundJob;
import io.cairn.support.CairnTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CairnTest
class BackgroundJobsTest {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BackgroundJobs ofTheApplication;

    private BackgroundJobs jobs;

    private void start(BackgroundJob... declared) {
        jobs = new BackgroundJobs(dataSource, List.of(declared), true);
        jobs.begin();
    }

    @AfterEach
    void stop() {
        if (jobs != null) {
            jobs.stop();
        }
        jdbc.sql("delete from scheduled_tasks").update();
    }

    @Test
    void aJobRunsAgainAndAgain() throws InterruptedException {
        Semaphore runs = new Semaphore(0);
        start(BackgroundJob.every("test-again", Duration.ofMillis(1), runs::release));
        assertThat(runs.tryAcquire(2, 30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aDailyJobWaitsForItsHourAndIsMadeUpForWhenItWasMissed() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        LocalTime hour = LocalTime.now(ZoneOffset.UTC).minusHours(1);
        BackgroundJob daily = BackgroundJob.daily("test-daily", hour, ran::countDown);
        start(daily);
        jobs.stop();
        assertThat(ran.getCount()).isEqualTo(1);
        assertThat(due()).isAfter(Instant.now().plus(Duration.ofHours(22)));

        jdbc.sql("update scheduled_tasks set execution_time = now() - interval '2 hours'")
                .update();
        start(daily);
        assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
        jobs.stop();
        assertThat(due()).isAfter(Instant.now().plus(Duration.ofHours(22)));
    }

    @Test
    void twoNodesRunAJobOnce() throws InterruptedException {
        Semaphore runs = new Semaphore(0);
        BackgroundJob job = BackgroundJob.every("test-once", Duration.ofHours(1), runs::release);
        BackgroundJobs other = new BackgroundJobs(dataSource, List.of(job), true);
        other.begin();
        start(job);
        try {
            assertThat(runs.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
            assertThat(runs.tryAcquire(12, TimeUnit.SECONDS)).isFalse();
        } finally {
            other.stop();
        }
    }

    @Test
    void aDailyJobThatFailsIsTriedAgainSoon() throws InterruptedException {
        CountDownLatch tried = new CountDownLatch(1);
        start(BackgroundJob.daily("test-failing", LocalTime.NOON, () -> {
            tried.countDown();
            throw new IllegalStateException("For the test");
        }));
        jobs.stop();
        jdbc.sql("update scheduled_tasks set execution_time = now()").update();
        jobs.start();
        assertThat(tried.await(20, TimeUnit.SECONDS)).isTrue();
        jobs.stop();
        assertThat(due()).isBefore(Instant.now().plus(Duration.ofMinutes(3)));
    }

    @Test
    void testsRunNoneUnlessTheyAsk() {
        assertThat(ofTheApplication.isRunning()).isFalse();
    }

    private Instant due() {
        return jdbc.sql("select execution_time from scheduled_tasks")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
