package io.cairn.e2e;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens that mentors and admins have for themselves; see {@link EveryScreenIT}. */
class EveryStaffScreenIT {

    @ParameterizedTest
    @ValueSource(strings = {SharedPortal.MENTOR, SharedPortal.ADMIN})
    void everyScreenCanBeSeenAndUsed(String person) {
        EveryScreenIT.lookAround(person);
    }
}
