package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The states are those of the design's table, and there is no way out of it. */
class SubmissionStateTest {

    /** The table, written down a second time. */
    private static final Map<String, Set<String>> TABLE = Map.of(
            "DRAFT", Set.of("QUEUED"),
            "QUEUED", Set.of("IN_REVIEW", "WITHDRAWN"),
            "IN_REVIEW", Set.of("QUEUED", "APPROVED", "APPROVED_WITH_NOTES", "CHANGES_REQUESTED"),
            "CHANGES_REQUESTED", Set.of("QUEUED"),
            "APPROVED", Set.of(),
            "APPROVED_WITH_NOTES", Set.of(),
            "WITHDRAWN", Set.of());

    /** What each verb does, as a reader of the design would say it. */
    private static String reference(String state, Step step) {
        return switch (state + " " + step) {
            case "DRAFT SUBMIT", "IN_REVIEW LET_GO", "CHANGES_REQUESTED RESUBMIT" -> "QUEUED";
            case "QUEUED START" -> "IN_REVIEW";
            case "QUEUED WITHDRAW" -> "WITHDRAWN";
            case "IN_REVIEW APPROVE" -> "APPROVED";
            case "IN_REVIEW APPROVE_WITH_NOTES" -> "APPROVED_WITH_NOTES";
            case "IN_REVIEW REQUEST_CHANGES" -> "CHANGES_REQUESTED";
            default -> state;
        };
    }

    @Example
    void theSuccessorsAreThoseOfTheTable() {
        for (SubmissionState state : SubmissionState.values()) {
            assertThat(state.successors().stream().map(Enum::name))
                    .containsExactlyInAnyOrderElementsOf(TABLE.get(state.name()));
        }
    }

    @Example
    void everyArrowOfTheTableHasExactlyOneVerb() {
        for (SubmissionState from : SubmissionState.values()) {
            for (SubmissionState to : SubmissionState.values()) {
                long verbs = java.util.Arrays.stream(Step.values())
                        .filter(step -> step.after(from).equals(Optional.of(to)))
                        .count();
                assertThat(verbs).isEqualTo(from.successors().contains(to) ? 1 : 0);
            }
        }
    }

    @Property
    void noSequenceOfVerbsLeavesTheTable(@ForAll @Size(max = 40) List<Step> steps) {
        SubmissionState state = SubmissionState.DRAFT;
        for (Step step : steps) {
            SubmissionState next = step.after(state).orElse(state);
            if (next != state) {
                assertThat(TABLE.get(state.name())).contains(next.name());
            }
            state = next;
        }
    }

    @Property
    void everySequenceEndsWhereTheReferenceDoes(@ForAll @Size(max = 40) List<Step> steps) {
        SubmissionState state = SubmissionState.DRAFT;
        String reference = state.name();
        for (Step step : steps) {
            state = step.after(state).orElse(state);
            reference = reference(reference, step);
        }
        assertThat(state.name()).isEqualTo(reference);
    }

    @Property
    void nothingHappensAnyMoreToWhatIsApprovedOrWithdrawn(@ForAll Step step) {
        for (SubmissionState last :
                EnumSet.of(SubmissionState.APPROVED, SubmissionState.APPROVED_WITH_NOTES, SubmissionState.WITHDRAWN)) {
            assertThat(step.after(last)).isEmpty();
        }
    }

    @Example
    void verdictsEndInTheStateOfTheirName() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(verdict.step().to()).isEqualTo(verdict.name());
            assertThat(SubmissionState.valueOf(verdict.name()).isDecided()).isTrue();
        }
    }
}
