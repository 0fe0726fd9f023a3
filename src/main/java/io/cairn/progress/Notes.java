package io.cairn.progress;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.CatalogKey;
import io.cairn.shared.Characters;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in learner writes for nobody but themselves, one note for each thing of the catalogue. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Notes extends SessionService {

    /** Characters of a note. */
    public static final int MAX_CONTENT = 20_000;

    private static final int MAX_WORDS = 10;

    private final transient NoteRows rows;
    private final transient CurrentUser user;
    private final transient Clock clock;

    Notes(NoteRows rows, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Saves a note as its next version. Saving the same twice makes one version.
     *
     * @param content in Markdown, up to {@link #MAX_CONTENT} characters
     * @param expectedVersion of the note that was edited; 0 for a new one
     * @throws StaleNoteException if another window has saved something else since; nothing is overwritten
     * @throws NotFoundException if the catalogue never had the thing
     * @throws IllegalArgumentException if the note is too long, or it is nothing to be worked on, such as a career role
     */
    @Transactional
    public Note save(CatalogKey item, String content, int expectedVersion) {
        String storable = Characters.storable(content);
        if (storable.length() > MAX_CONTENT) {
            throw new IllegalArgumentException("A note of %d characters".formatted(storable.length()));
        }
        UUID me = user.id();
        return rows.save(me, Progress.workable(item), storable, expectedVersion, clock.instant())
                .orElseGet(() -> savedBefore(me, item, storable));
    }

    private Note savedBefore(UUID me, CatalogKey item, String content) {
        Note current = rows.find(me, item).orElseThrow(() -> Progress.neverHad(item));
        if (current.content().equals(content)) {
            return current;
        }
        throw new StaleNoteException(current);
    }

    /**
     * A part of the notes that hold something, the one saved last first. One statement.
     *
     * @param search words that have to be in them; blank for all
     */
    public NotePage page(String search, int offset, int limit) {
        List<String> words = Stream.of(Characters.storable(search).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .toList();
        return rows.page(user.id(), words, offset, limit);
    }
}
