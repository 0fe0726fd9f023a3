package io.cairn.portfolio;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Certification;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Proof;
import io.cairn.progress.Today;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The certifications that the signed-in learner earned. What is saved counts as evidence at once, until it expires. What
 * does not exist and what is somebody else's both end in a {@link NotFoundException}.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class EarnedCertifications extends SessionService {

    /** Stands for one that is not saved yet. */
    private static final UUID NONE = new UUID(0, 0);

    private final transient CertificationRows certifications;
    private final transient CertificationEvidence evidence;
    private final transient CurrentUser user;
    private final transient Catalogs catalogs;
    private final transient Today today;
    private final transient Clock clock;

    EarnedCertifications(
            CertificationRows certifications,
            CertificationEvidence evidence,
            CurrentUser user,
            Catalogs catalogs,
            Today today,
            Clock clock) {
        this.certifications = certifications;
        this.evidence = evidence;
        this.user = user;
        this.catalogs = catalogs;
        this.today = today;
        this.clock = clock;
    }

    /** The one issued last first. */
    public List<EarnedCertification> all() {
        return certifications.ofAccount(user.id());
    }

    public EarnedCertification certification(UUID id) {
        return certifications.find(user.id(), id).orElseThrow(() -> notFound(id));
    }

    /**
     * Adds a certification.
     *
     * @param formId identity of the form: sending it twice makes one certification
     * @return the certification's id, the same for the same form
     * @throws CertificationInvalidException if it breaks one of the {@link CertificationRules}
     * @throws TooManyCertificationsException if there are {@link CertificationRules#MAX_CERTIFICATIONS} already
     * @throws NotFoundException if the catalogue never had one of the things it names, or its file is not the learner's
     */
    @Transactional
    public UUID add(CertificationContent content, UUID formId) {
        CertificationContent kept = inItsOwnWords(content);
        check(kept);
        Optional<UUID> added = certifications.insert(user.id(), formId, kept, now());
        added.ifPresent(id -> evidence.follow(id, kept));
        return added.or(() -> certifications.findIdByForm(user.id(), formId)).orElseThrow(this::notAdded);
    }

    /** Others are shown it: what was chosen from the list bears its own name, whatever its owner reads in. */
    private CertificationContent inItsOwnWords(CertificationContent content) {
        boolean chosen = listed(catalogs.current(), content)
                .filter(one -> one.name().equals(content.name()))
                .isPresent();
        return chosen
                ? listed(catalogs.currentOriginal(), content)
                        .map(one -> content.named(one.name()))
                        .orElse(content)
                : content;
    }

    private static Optional<Certification> listed(Catalog catalog, CertificationContent content) {
        return catalog.content().certifications().stream()
                .filter(one -> one.slug().equals(content.certification()))
                .findFirst();
    }

    private RuntimeException notAdded() {
        return certifications.isFull(user.id())
                ? new TooManyCertificationsException()
                : new NotFoundException("The certification refers to something that is not there");
    }

    /**
     * Saves a certification as its next version. Saving the same twice makes one version.
     *
     * @param expectedVersion of the certification that was edited
     * @throws CertificationInvalidException if it breaks one of the {@link CertificationRules}
     * @throws StaleCertificationException if another form has saved something else since; nothing is overwritten
     * @throws NotFoundException also as with {@link #add}
     */
    @Transactional
    public EarnedCertification save(UUID id, CertificationContent typed, int expectedVersion) {
        CertificationContent content = inItsOwnWords(typed);
        check(content);
        Optional<Integer> version = certifications.save(user.id(), id, expectedVersion, content, now());
        if (version.isEmpty()) {
            return savedBefore(id, content, expectedVersion);
        }
        evidence.follow(id, content);
        return new EarnedCertification(id, version.get(), content);
    }

    /**
     * Lets a certification be evidence for one more unit; otherwise like {@link #save}.
     *
     * @param earned as it was read
     * @return what shows the unit
     */
    @Transactional
    public Proof letProve(EarnedCertification earned, UnitId unit) {
        CertificationContent content = earned.content().proving(unit);
        save(earned.id(), content, earned.version());
        return CertificationEvidence.proof(earned.id(), content);
    }

    /** Why nothing was saved: a second click on the same, another form, or a reference into nothing. */
    private EarnedCertification savedBefore(UUID id, CertificationContent content, int expectedVersion) {
        EarnedCertification current = certification(id);
        if (current.content().equals(content)) {
            return current;
        }
        if (current.version() == expectedVersion) {
            throw new NotFoundException("The certification refers to something that is not there");
        }
        throw new StaleCertificationException(current);
    }

    private void check(CertificationContent content) {
        List<CertificationProblem> problems = CertificationRules.check(content, today.today());
        if (!problems.isEmpty()) {
            throw new CertificationInvalidException(problems);
        }
    }

    /**
     * What saving would do. Nothing is stored.
     *
     * @param id {@code null} for one that is not saved yet
     * @throws CertificationInvalidException if it breaks one of the {@link CertificationRules}
     */
    public EvidenceEffect previewSave(@Nullable UUID id, CertificationContent content) {
        check(content);
        return evidence.previewFollow(id == null ? NONE : id, content);
    }

    /** What {@link #remove} would do. Nothing is stored; of somebody else's certification there is nothing to tell. */
    public EvidenceEffect previewRemoval(UUID id) {
        return evidence.previewWithdraw(id);
    }

    /** Removes a certification and the evidence it was. */
    @Transactional
    public void remove(UUID id) {
        if (!certifications.remove(user.id(), id)) {
            throw notFound(id);
        }
        evidence.withdraw(id);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static NotFoundException notFound(UUID id) {
        return new NotFoundException("No certification " + id);
    }
}
