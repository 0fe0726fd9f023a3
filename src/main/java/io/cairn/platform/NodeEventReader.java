package io.cairn.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads each event once, in whatever order the transactions that wrote them are committed. Ids alone would not do: they
 * are given when a row is written, and one with a lower id may be committed after one with a higher id was read.
 *
 * <p>Every look takes note of the oldest transaction that was still running ("floor"). All transactions before it had
 * ended by then, so their events were seen; the next look asks for those of the floor and later ones, and leaves out the
 * ids it has already given.
 */
class NodeEventReader {

    private static final String LOOK = """
            select look.floor, e.id, e.transaction_id::text, e.topic, e.content
              from (select pg_snapshot_xmin(pg_current_snapshot()) as floor) look
              left join node_event e on e.transaction_id >= coalesce(cast(cast(? as text) as xid8), look.floor)
             order by e.id""";

    /** Ids given since, with their transactions; no more than what was written while the oldest transaction ran. */
    private final Map<Long, Long> given = new HashMap<>();

    private @Nullable Long floor;

    /** What is new; at the first look, what is written from now on. When it fails, the next look gives it. */
    List<NodeEvent> read(Connection connection) throws SQLException {
        List<NodeEvent> seen = new ArrayList<>();
        long floorNow = look(connection, seen);
        seen.removeIf(event -> given.containsKey(event.id()));
        seen.forEach(event -> given.put(event.id(), event.transaction()));
        given.values().removeIf(transaction -> transaction < floorNow);
        floor = floorNow;
        return seen;
    }

    private long look(Connection connection, List<NodeEvent> seen) throws SQLException {
        long floorNow = 0;
        try (PreparedStatement look = connection.prepareStatement(LOOK)) {
            look.setString(1, floor == null ? null : floor.toString());
            try (ResultSet row = look.executeQuery()) {
                while (row.next()) {
                    floorNow = Long.parseLong(row.getString(1));
                    if (row.getString(3) != null) {
                        seen.add(new NodeEvent(
                                row.getLong(2), Long.parseLong(row.getString(3)), row.getString(4), row.getString(5)));
                    }
                }
            }
        }
        return floorNow;
    }

    /** How many ids are kept in mind. */
    int remembered() {
        return given.size();
    }
}
