package io.cairn.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.cairn.shared.BackgroundJob;
import io.cairn.shared.BackgroundJob.Rhythm;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs the {@link BackgroundJob}s that features declare, from when the portal is ready until it stops. */
@Component
class BackgroundJobs implements SmartLifecycle {

    private static final int THREADS = 2;
    private static final Duration POLLING = Duration.ofSeconds(10);
    private static final Duration RETRY = Duration.ofMinutes(1);
    private static final Duration LAST_RUN = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final List<BackgroundJob> jobs;
    private final boolean enabled;
    private @Nullable Scheduler scheduler;
    private @Nullable PatientDataSource patient;

    BackgroundJobs(
            DataSource dataSource, List<BackgroundJob> jobs, @Value("${cairn.background-jobs:true}") boolean enabled) {
        this.dataSource = dataSource;
        this.jobs = jobs;
        this.enabled = enabled;
    }

    /** Not earlier: the first edition has to be there. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (enabled) {
            start();
        }
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public synchronized void start() {
        if (scheduler == null) {
            patient = new PatientDataSource(dataSource);
            scheduler = Scheduler.create(patient)
                    .startTasks(jobs.stream().map(BackgroundJobs::task).toList())
                    .threads(THREADS)
                    .pollingInterval(POLLING)
                    .pollUsingLockAndFetch(0.5, 1)
                    .failureLogging(LogLevel.WARN, true)
                    .shutdownMaxWait(LAST_RUN)
                    .build();
            scheduler.start();
        }
    }

    private static RecurringTask<Void> task(BackgroundJob job) {
        var task = Tasks.recurring(job.name(), schedule(job.rhythm()));
        // Tomorrow would be late for what is done once a day.
        var patientTask = job.rhythm() instanceof Rhythm.Daily
                ? task.onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY))
                : task.onFailureReschedule();
        return patientTask.execute((instance, context) -> job.work().run());
    }

    private static Schedule schedule(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Daily daily -> Schedules.daily(ZoneOffset.UTC, daily.atUtc());
            case Rhythm.Every every -> Schedules.fixedDelay(every.pause());
        };
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null && patient != null) {
            patient.giveUp();
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
