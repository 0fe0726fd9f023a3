package io.cairn.review;

import io.cairn.account.ForLearners;
import io.cairn.shared.SessionService;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How mentors introduce themselves to learners. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class MentorIntroductions extends SessionService {

    private final transient MentorRows rows;

    MentorIntroductions(MentorRows rows) {
        this.rows = rows;
    }

    /** Without anything for somebody who takes no work at present. */
    public MentorIntroduction of(UUID mentor) {
        return rows.introduction(mentor);
    }
}
