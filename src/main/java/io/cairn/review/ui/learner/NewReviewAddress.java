package io.cairn.review.ui.learner;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import io.cairn.review.ReviewKind;
import io.cairn.shared.NotFoundException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an address says is to be handed in.
 *
 * @param kind {@code null} if it does not say
 * @param project only for {@link ReviewKind#PROJECT}; {@code null} while none is chosen
 */
record NewReviewAddress(@Nullable ReviewKind kind, @Nullable UUID project) {

    /** @throws NotFoundException if it says what there is not */
    static NewReviewAddress in(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        ReviewKind kind =
                query.getSingleParameter("kind").map(NewReviewAddress::kind).orElse(null);
        UUID project = kind == ReviewKind.PROJECT
                ? query.getSingleParameter("project").map(SubmissionAddress::id).orElse(null)
                : null;
        return new NewReviewAddress(kind, project);
    }

    private static ReviewKind kind(String name) {
        return Arrays.stream(ReviewKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No kind of review '%s'".formatted(name)));
    }
}
