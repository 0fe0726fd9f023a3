package io.cairn.archive;

import io.cairn.account.AccountInfo;
import io.cairn.account.AccountQueue;
import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.shared.SessionService;
import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import io.cairn.shared.archive.ArchiveRefusedException;
import io.cairn.shared.archive.ArchiveRefusedException.Reason;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * Everything the signed-in learner has, as one file: taken away, and brought into an empty account. Both take seconds and
 * a database connection, so only a few run at a time; no screen should wait for them.
 */
@Service
@ForLearners
public class Archives extends SessionService {

    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final transient List<ArchivePart> parts;
    private final transient ArchiveLimits limits;
    private final transient AccountQueue queue;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final transient TransactionTemplate reading;
    private final transient TransactionTemplate writing;
    private final transient Presence presence;
    private final transient Semaphore turns = new Semaphore(AT_A_TIME, true);

    /** @param parts in the order of the document */
    Archives(
            List<ArchivePart> parts,
            ArchiveLimits limits,
            AccountQueue queue,
            CurrentUser user,
            Clock clock,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.parts = List.copyOf(parts);
        this.limits = limits;
        this.queue = queue;
        this.user = user;
        this.clock = clock;
        presence = new Presence(jdbc, parts);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        // Everything as it was at one moment, however long it takes to write it down.
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        writing = new TransactionTemplate(transactions);
    }

    /**
     * Writes the archive to disk, so that no connection is held while a slow line takes it away.
     *
     * @return closed by the caller
     * @throws ArchivesBusyException if too many others are at it
     */
    public TemporaryFile write() {
        AccountInfo person = user.require();
        ArchiveInfo info = new ArchiveInfo(clock.instant(), person.displayName(), person.email());
        return inTurn(() -> {
            TemporaryFile archive = TemporaryFile.create("cairn-export-");
            try {
                reading.executeWithoutResult(status -> ArchiveWriting.write(parts, person.id(), info, archive.path()));
                return archive;
            } catch (RuntimeException e) {
                archive.close();
                throw e;
            }
        });
    }

    /** How large an archive may be that is to be imported. */
    public DataSize largestUpload() {
        return limits.upload();
    }

    /** What is there already and would be in the way of an import: names of members of the document. One statement. */
    public List<String> inTheWay() {
        return presence.of(user.id());
    }

    /**
     * Brings an archive into the account of the signed-in learner, all of it or nothing.
     *
     * @return whose archive it was
     * @throws ArchiveRefusedException if it cannot be imported
     * @throws ArchivesBusyException if too many others are at it
     */
    public ArchiveInfo read(Path zip) {
        UUID owner = user.id();
        return inTurn(() -> {
            try (UnpackedArchive archive = UnpackedArchive.of(zip, limits)) {
                ArchiveInfo info = ArchiveHead.read(archive.document(), names());
                check(archive);
                writing.executeWithoutResult(status -> keep(owner, archive));
                return info;
            }
        });
    }

    private Set<String> names() {
        return parts.stream().map(ArchivePart::name).collect(Collectors.toSet());
    }

    /** Before anything is kept, and without a transaction: most of what can be wrong is found here. */
    private void check(UnpackedArchive archive) {
        Set<String> lacking = new TreeSet<>();
        parts.forEach(part -> part.check(member(part, archive, lacking)));
        if (!archive.unopened().isEmpty()) {
            throw new ArchiveRefusedException(Reason.FILES, archive.unopened());
        }
        if (!lacking.isEmpty()) {
            throw new ArchiveRefusedException(Reason.UNKNOWN_ITEMS, List.copyOf(lacking));
        }
    }

    private void keep(UUID owner, UnpackedArchive archive) {
        queue.hold(owner);
        List<String> present = presence.of(owner);
        if (!present.isEmpty()) {
            throw new ArchiveRefusedException(Reason.NOT_EMPTY, present);
        }
        parts.forEach(part -> keep(owner, part, archive));
    }

    private void keep(UUID owner, ArchivePart part, UnpackedArchive archive) {
        try {
            part.read(owner, member(part, archive, new TreeSet<>()));
        } catch (DataIntegrityViolationException e) {
            throw Places.broken(part.name(), e);
        }
    }

    private ArchiveMember member(ArchivePart part, UnpackedArchive archive, Set<String> lacking) {
        return new DocumentMember(part.name(), archive, limits, lacking);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ArchivesBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchivesBusyException();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
