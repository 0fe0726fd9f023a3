package io.cairn.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads people out of rows. */
final class AccountRows {

    private static final String SEPARATOR = ",";

    private AccountRows() {}

    /** Columns of the account with this alias, as {@link #info} reads them. */
    static String columns(String account) {
        return """
                %1$s.id, %1$s.display_name, %1$s.email, %1$s.time_zone, %1$s.browser_zone, %1$s.content_language,
                (select string_agg(authority, ',') from account_authority where account_id = %1$s.id) as authorities""".formatted(account);
    }

    /** The row's person; {@code null} if an outer join found nobody. */
    static @Nullable AccountInfo info(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("id", UUID.class);
        if (id == null) {
            return null;
        }
        @Nullable String held = row.getString("authorities");
        Set<Authority> authorities = held == null
                ? Set.of()
                : Arrays.stream(held.split(SEPARATOR)).map(Authority::valueOf).collect(Collectors.toSet());
        return new AccountInfo(
                id,
                row.getString("display_name"),
                row.getString("email"),
                authorities,
                zones(row),
                row.getString("content_language"));
    }

    /** The row's person, where there is one for certain. */
    static AccountInfo required(ResultSet row) throws SQLException {
        return Objects.requireNonNull(info(row));
    }

    static ZoneChoice zones(ResultSet row) throws SQLException {
        return new ZoneChoice(zone(row, "time_zone"), zone(row, "browser_zone"));
    }

    private static @Nullable ZoneId zone(ResultSet row, String column) throws SQLException {
        return ZoneChoice.named(row.getString(column)).orElse(null);
    }
}
