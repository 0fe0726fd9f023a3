package io.cairn.review;

import java.util.Arrays;
import java.util.function.Predicate;

/** Sets of states as statements take them. */
final class States {

    static final String[] OPEN = names(SubmissionState::isOpen);

    private States() {}

    private static String[] names(Predicate<SubmissionState> wanted) {
        return Arrays.stream(SubmissionState.values())
                .filter(wanted)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
