package io.cairn.studio;

import io.cairn.account.ForAdmins;
import io.cairn.shared.SessionService;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counting whom publishing would touch, before it is done: in the background, one study at a time in the whole portal. */
@Service
@ForAdmins
public class ImpactStudies extends SessionService {

    private final transient ImpactRows rows;
    private final transient ImpactWork work;

    ImpactStudies(ImpactRows rows, ImpactWork work) {
        this.rows = rows;
        this.work = work;
    }

    /** The last one, finished or not. */
    public Optional<ImpactStudy> latest() {
        return rows.find();
    }

    /**
     * Begins to count, in the place of what was counted before.
     *
     * @param again number of an older edition that would be published again; {@code null} for the draft
     * @return whether it has begun; not while another one is running
     */
    public boolean begin(@Nullable Integer again) {
        UUID study = UUID.randomUUID();
        if (!rows.begin(study, again)) {
            return false;
        }
        work.begin(study, again);
        return true;
    }

    /** Stops counting after the batch that is being counted; nothing happens if it is over. */
    public void cancel(ImpactStudy study) {
        rows.cancel(study.id(), study.again());
    }
}
