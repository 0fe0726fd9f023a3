package io.cairn.file;

import io.cairn.file.FileStore.Owned;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Removes what was uploaded and then not used after all: a form that was left, a picture that was taken out again. */
@Component
class UnusedFiles {

    /** A form may stay open this long with a file that is not saved yet. */
    static final Duration GRACE = Duration.ofHours(24);

    private final FileStore store;
    private final List<FileUse> features;
    private final Clock clock;

    UnusedFiles(FileStore store, List<FileUse> features, Clock clock) {
        this.store = store;
        this.features = features;
        this.clock = clock;
    }

    /** May run again at any time. */
    void remove() {
        List<Owned> old = store.uploadedBefore(clock.instant().minus(GRACE));
        Set<UUID> ids = old.stream().map(Owned::id).collect(Collectors.toSet());
        Set<UUID> used = new HashSet<>();
        features.forEach(feature -> used.addAll(feature.usedAmong(ids)));
        old.stream()
                .filter(file -> !used.contains(file.id()))
                .collect(Collectors.groupingBy(Owned::owner, Collectors.mapping(Owned::id, Collectors.toList())))
                .forEach(store::remove);
    }
}
