package io.cairn.roadmap.ui.roles;

import io.cairn.catalog.Catalog;
import io.cairn.roadmap.RoleDistance;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By which column the matrix is ordered, as {@code sort=covered} or, the other way round, {@code sort=-covered}.
 *
 * @param reversed whether the column's usual order is turned round
 */
record MatrixOrder(Column column, boolean reversed) implements Serializable {

    static final MatrixOrder NEAREST_FIRST = new MatrixOrder(Column.LEFT, false);

    /** Each begins with what people look for: the first letter, the most covered, the least left. */
    enum Column {
        NAME,
        COVERED,
        VERIFIED,
        LEFT,
        WEEKS;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether large numbers come first. */
        boolean isDescending() {
            return this == COVERED || this == VERIFIED;
        }
    }

    static MatrixOrder of(@Nullable String text) {
        if (text == null) {
            return NEAREST_FIRST;
        }
        boolean reversed = text.startsWith("-");
        String id = reversed ? text.substring(1) : text;
        return Stream.of(Column.values())
                .filter(column -> column.id().equals(id))
                .map(column -> new MatrixOrder(column, reversed))
                .findFirst()
                .orElse(NEAREST_FIRST);
    }

    /** What choosing the column leads to: the other way round if it is chosen already. */
    MatrixOrder choosing(Column chosen) {
        return new MatrixOrder(chosen, chosen == column && !reversed);
    }

    String parameter() {
        return (reversed ? "-" : "") + column.id();
    }

    /** For screen readers, of the chosen column. */
    String ariaSort() {
        return column.isDescending() == reversed ? "ascending" : "descending";
    }

    Comparator<RoleDistance> comparator(Catalog catalog) {
        Comparator<RoleDistance> order = switch (column) {
            case NAME -> Comparator.comparing(role -> catalog.role(role.role()).name());
            case COVERED ->
                Comparator.comparingInt(RoleDistance::coveredPercent).reversed();
            case VERIFIED ->
                Comparator.comparingInt(RoleDistance::verifiedPercent).reversed();
            case LEFT -> Comparator.comparingInt(role -> role.hoursLeft().likely());
            case WEEKS -> Comparator.comparingInt(RoleDistance::likelyWeeks);
        };
        Comparator<RoleDistance> chosen = reversed ? order.reversed() : order;
        return chosen.thenComparing(RoleDistance::role);
    }
}
