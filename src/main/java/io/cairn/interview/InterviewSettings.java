package io.cairn.interview;

import java.io.Serializable;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How booking goes in this portal.
 *
 * @param leadTime how long before its start a time can be booked at the latest
 * @param notice how long before the start learners can move or cancel without giving a reason
 * @param horizon how far ahead times are offered
 */
@ConfigurationProperties("cairn.interview")
public record InterviewSettings(
        @DefaultValue("12h") Duration leadTime,
        @DefaultValue("24h") Duration notice,
        @DefaultValue("42d") Duration horizon)
        implements Serializable {}
