package io.cairn.shared;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Something the portal does by itself from time to time, on one of its nodes at a time. A feature declares a job as a
 * bean:
 *
 * <pre>{@code
 * @Bean
 * BackgroundJob remindOfExpiry(ExpiryReminders reminders) {
 *     return BackgroundJob.daily("certification-expiry", LocalTime.of(6, 0), reminders::send);
 * }
 * }</pre>
 *
 * <p>Nobody is signed in while it runs. A run that was cut off by a crash is run again, so the work must bear being done
 * twice.
 *
 * @param name lasting and unique, such as {@code certification-expiry}
 * @param work throws to be tried again soon
 */
public record BackgroundJob(String name, Rhythm rhythm, Runnable work) {

    /** When a job runs. */
    public sealed interface Rhythm {

        /** Once a day. A day on which no node was up is made up for at the next start. */
        record Daily(LocalTime atUtc) implements Rhythm {}

        /** Again and again. */
        record Every(Duration pause) implements Rhythm {}
    }

    /** @param atUtc the time of day in UTC */
    public static BackgroundJob daily(String name, LocalTime atUtc, Runnable work) {
        return new BackgroundJob(name, new Rhythm.Daily(atUtc), work);
    }

    /** @param pause from the end of one run to the next; runs are started to within ten seconds */
    public static BackgroundJob every(String name, Duration pause, Runnable work) {
        return new BackgroundJob(name, new Rhythm.Every(pause), work);
    }
}
