package io.cairn.link;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking an address up.
 *
 * @param problem only of what is broken
 * @param status the last HTTP status; {@code null} where nothing answered
 * @param finalAddress where it leads in the end; {@code null} unless that is another address
 */
public record LinkResult(
        LinkState state,
        @Nullable LinkProblem problem,
        @Nullable Integer status,
        @Nullable String finalAddress) implements Serializable {

    static LinkResult broken(LinkProblem problem, @Nullable Integer status) {
        return new LinkResult(LinkState.BROKEN, problem, status, null);
    }
}
