package io.cairn.review;

import io.cairn.shared.Slug;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what several statements have in common. */
final class Columns {

    /** What {@link #info} reads, of the submission {@code s} and its {@code owner}. */
    static final String INFO = """
            s.id, s.account_id, owner.display_name as owner_name, s.kind, s.title, s.role_key, s.number, s.state,
            s.submitted_at, s.decided_at, s.withdrawal_asked_at""";

    private Columns() {}

    static SubmissionInfo info(ResultSet row) throws SQLException {
        String role = row.getString("role_key");
        return new SubmissionInfo(
                row.getObject("id", UUID.class),
                new Person(row.getObject("account_id", UUID.class), row.getString("owner_name")),
                ReviewKind.valueOf(row.getString("kind")),
                row.getString("title"),
                role == null ? null : new Slug(role.substring(role.indexOf('/') + 1)),
                row.getInt("number"),
                SubmissionState.valueOf(row.getString("state")),
                required(row, "submitted_at"),
                instant(row, "decided_at"),
                row.getTimestamp("withdrawal_asked_at") != null);
    }

    /** Somebody in the columns {@code prefix_id} and {@code prefix_name}; {@code null} if they are. */
    static @Nullable Person person(ResultSet row, String prefix) throws SQLException {
        UUID id = row.getObject(prefix + "_id", UUID.class);
        return id == null ? null : new Person(id, row.getString(prefix + "_name"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    static Instant required(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
