package io.cairn.review;

import io.cairn.account.ForSignedIn;
import io.cairn.shared.SessionService;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long reviews take, as measured from the newest decided submissions of a kind. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class WaitingTimes extends SessionService {

    private static final String[] KINDS =
            Arrays.stream(ReviewKind.values()).map(Enum::name).toArray(String[]::new);

    private final transient JdbcClient jdbc;
    private final transient ReviewSettings settings;

    WaitingTimes(JdbcClient jdbc, ReviewSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Empty when too few have been decided to say. */
    public Optional<WaitingTime> of(ReviewKind kind) {
        return Optional.ofNullable(all().get(kind));
    }

    /** By kind; those of which too few have been decided are missing. */
    public Map<ReviewKind, WaitingTime> all() {
        Map<ReviewKind, WaitingTime> times = new EnumMap<>(ReviewKind.class);
        jdbc.sql("""
                select k.kind, percentile_cont(0.5) within group (order by seconds) as median,
                       percentile_cont(0.9) within group (order by seconds) as ninetieth
                  from unnest(:kinds) as k (kind)
                 cross join lateral (
                       select extract(epoch from s.decided_at - s.submitted_at) as seconds
                         from submission s
                        where s.kind = k.kind and s.decided_at is not null
                        order by s.decided_at desc limit :sample) newest
                 group by k.kind
                having count(*) = :sample""").param("kinds", KINDS).param("sample", settings.sample()).query(row -> {
            times.put(
                    ReviewKind.valueOf(row.getString("kind")),
                    new WaitingTime(
                            seconds(row.getDouble("median")), seconds(row.getDouble("ninetieth")), settings.sample()));
        });
        return Collections.unmodifiableMap(times);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofSeconds(Math.round(seconds));
    }
}
