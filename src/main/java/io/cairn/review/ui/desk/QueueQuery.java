package io.cairn.review.ui.desk;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.cairn.review.QueueFilter;
import io.cairn.review.QueueFilter.Whose;
import io.cairn.review.ReviewKind;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the queue is asked for, as it stands in the address. Values that make no sense are left aside.
 *
 * @param page from 1
 */
record QueueQuery(QueueFilter filter, int page) implements Serializable {

    /** Mock interviews are not in the queue: they have their mentor and their hour. */
    static final List<ReviewKind> KINDS = List.of(ReviewKind.PORTFOLIO, ReviewKind.PROJECT, ReviewKind.CV);

    static final int PAGE_SIZE = 20;

    private static final int LAST_PAGE = 10_000;

    static QueueQuery of(QueryParameters query) {
        QueueFilter filter = new QueueFilter(
                named(KINDS, query.getSingleParameter("kind")).orElse(null),
                slug(query, "role"),
                slug(query, "skill"),
                named(List.of(Whose.values()), query.getSingleParameter("whose"))
                        .orElse(Whose.ALL));
        return new QueueQuery(filter, page(query.getSingleParameter("page").orElse("")));
    }

    private static <E extends Enum<E>> Optional<E> named(List<E> values, Optional<String> name) {
        return values.stream()
                .filter(value -> name.filter(name(value)::equals).isPresent())
                .findFirst();
    }

    private static @Nullable Slug slug(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElse(null);
    }

    private static int page(String text) {
        return text.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 1;
    }

    Location location() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        ReviewKind kind = filter.kind();
        if (kind != null) {
            values.put("kind", List.of(name(kind)));
        }
        Slug role = filter.role();
        if (role != null) {
            values.put("role", List.of(role.value()));
        }
        Slug skill = filter.skill();
        if (skill != null) {
            values.put("skill", List.of(skill.value()));
        }
        if (filter.whose() != Whose.ALL) {
            values.put("whose", List.of(name(filter.whose())));
        }
        if (page > 1) {
            values.put("page", List.of(Integer.toString(page)));
        }
        return new Location(ReviewNavigation.QUEUE, new QueryParameters(values));
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    boolean isFiltered() {
        return Stream.of(filter.kind(), filter.role(), filter.skill()).anyMatch(Objects::nonNull)
                || filter.whose() != Whose.ALL;
    }

    QueueQuery togglingKind(ReviewKind kind) {
        return narrowed(kind == filter.kind() ? null : kind, filter.role(), filter.skill(), filter.whose());
    }

    QueueQuery togglingWhose(Whose whose) {
        return narrowed(filter.kind(), filter.role(), filter.skill(), whose == filter.whose() ? Whose.ALL : whose);
    }

    QueueQuery withRole(@Nullable Slug role) {
        return narrowed(filter.kind(), role, filter.skill(), filter.whose());
    }

    QueueQuery withSkill(@Nullable Slug skill) {
        return narrowed(filter.kind(), filter.role(), skill, filter.whose());
    }

    QueueQuery withPage(int number) {
        return new QueueQuery(filter, number);
    }

    private static QueueQuery narrowed(
            @Nullable ReviewKind kind, @Nullable Slug role, @Nullable Slug skill, Whose whose) {
        return new QueueQuery(new QueueFilter(kind, role, skill, whose), 1);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
