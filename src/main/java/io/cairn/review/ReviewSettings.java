package io.cairn.review;

import java.io.Serializable;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reviewing goes in this portal.
 *
 * @param lease how long a mentor keeps a submission without the desk being open
 * @param openReviews how many a mentor may have at once who has not chosen otherwise; at most 20
 * @param sameMentorFirst how long the mentor of the version before may take the next one before anybody else may;
 *     likewise one to whom a review is handed over
 * @param sample how many decided submissions a waiting time is measured from
 * @param secondOpinions share of decided submissions that another mentor reviews blindly as well, from 0 to 1
 * @param promised how long a submission should wait at most
 */
@ConfigurationProperties("cairn.review")
public record ReviewSettings(
        @DefaultValue("30m") Duration lease,
        @DefaultValue("3") int openReviews,
        @DefaultValue("3d") Duration sameMentorFirst,
        @DefaultValue("20") int sample,
        @DefaultValue("0.1") double secondOpinions,
        @DefaultValue Promised promised)
        implements Serializable {

    /** Work that has waited longer rises in the queue. */
    public record Promised(
            @DefaultValue("7d") Duration portfolio,
            @DefaultValue("5d") Duration project,
            @DefaultValue("3d") Duration cv)
            implements Serializable {}

    /** How long it should wait at most; for a mock interview, whose time is agreed, nothing. */
    Duration promisedFor(ReviewKind kind) {
        return switch (kind) {
            case PORTFOLIO -> promised.portfolio();
            case PROJECT -> promised.project();
            case CV -> promised.cv();
            case MOCK_INTERVIEW -> Duration.ZERO;
        };
    }
}
