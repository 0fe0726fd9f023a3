package io.cairn.catalog;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;

/** A career role's challenge in the draft; the units that answer it are rows beside it. */
@Embeddable
record DraftChallenge(String title, String body) {

    /** @param challenge the challenge's place in its role, from 0 */
    @Embeddable
    record Answer(int challenge, String unit) {}

    static List<DraftChallenge> of(List<CareerRole.Challenge> challenges) {
        List<DraftChallenge> rows = new ArrayList<>();
        challenges.forEach(challenge -> rows.add(new DraftChallenge(challenge.title(), challenge.text())));
        return rows;
    }

    static List<Answer> answers(List<CareerRole.Challenge> challenges) {
        List<Answer> rows = new ArrayList<>();
        for (int i = 0; i < challenges.size(); i++) {
            for (UnitId unit : challenges.get(i).units()) {
                rows.add(new Answer(i, unit.toString()));
            }
        }
        return rows;
    }
}
