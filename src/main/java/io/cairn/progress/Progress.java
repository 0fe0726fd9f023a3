package io.cairn.progress;

import io.cairn.catalog.UnitId;
import io.cairn.shared.SessionService;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What the signed-in learner has begun and done, in all roadmaps together. All verbs may be repeated: the second time has
 * no effect.
 */
@Service
public class Progress extends SessionService {

    /** All units begun or done, whether in a roadmap or known from before. */
    public Map<UnitId, UnitStanding> standings() {
        throw new UnsupportedOperationException();
    }

    /** Everything begun or done by its key: units, projects, certifications and career tasks. */
    public Map<String, Standing> everything() {
        throw new UnsupportedOperationException();
    }

    /** Says which units are known from before. It replaces what was said before and leaves what was worked through alone. */
    public void assess(Set<UnitId> known) {
        throw new UnsupportedOperationException();
    }

    /** @return how it stood before, {@code null} if it had not begun; to be handed to {@link #reopen} */
    public @Nullable UnitStanding start(UnitId unit) {
        throw new UnsupportedOperationException();
    }

    /** @return how it stood before, {@code null} if it had not begun; to be handed to {@link #reopen} */
    public @Nullable UnitStanding complete(UnitId unit) {
        throw new UnsupportedOperationException();
    }

    /** Puts a unit back to how it stood; what a project or mentor has shown since is not taken back. */
    public void reopen(UnitId unit, @Nullable UnitStanding before) {
        throw new UnsupportedOperationException();
    }
}
