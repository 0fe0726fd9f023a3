package io.cairn.catalog;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForAdmins;
import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditSubject;
import io.cairn.platform.PortalAddress;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What admins see of the catalogue's states. All that it answers is for showing at once, not for keeping: it is large. */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class CatalogStudio extends SessionService {

    private final transient DraftStore draft;
    private final transient EditionRepository editions;
    private final transient ImportRows imports;
    private final transient Catalogs catalogs;
    private final transient AuditLog audit;
    private final transient PortalAddress portal;
    private final transient CurrentUser user;
    private final transient Clock clock;

    CatalogStudio(
            DraftStore draft,
            EditionRepository editions,
            ImportRows imports,
            Catalogs catalogs,
            AuditLog audit,
            PortalAddress portal,
            CurrentUser user,
            Clock clock) {
        this.draft = draft;
        this.editions = editions;
        this.imports = imports;
        this.catalogs = catalogs;
        this.audit = audit;
        this.portal = portal;
        this.user = user;
        this.clock = clock;
    }

    /** Two states and how they differ. */
    public record Comparison(Catalog before, Catalog after, CatalogDifferences differences) {}

    /** @throws NotFoundException if there is no such edition */
    public Comparison compare(CatalogState from, CatalogState to) {
        Catalog before = catalog(from);
        Catalog after = catalog(to);
        return new Comparison(before, after, CatalogDifferences.between(before.content(), after.content()));
    }

    /** Three statements at most. */
    public StudioOverview overview() {
        Catalog current = catalogs.currentOriginal();
        Catalog now = catalog(CatalogState.DRAFT);
        return new StudioOverview(
                current.edition(),
                now,
                CatalogDifferences.between(current.content(), now.content()),
                findings(now),
                editions.findAllInfo());
    }

    /** @throws NotFoundException if the draft has no such thing */
    public ThingInDraft thing(CatalogKey key) {
        Catalog now = catalog(CatalogState.DRAFT);
        Record thing = now.content().things().get(key);
        if (thing == null) {
            throw new NotFoundException("No '%s' in the draft".formatted(key));
        }
        return new ThingInDraft(
                key,
                now,
                new RecordComparison().compare(null, thing),
                findings(now).stream()
                        .filter(finding -> finding.id().equals(key.toString()))
                        .toList(),
                CatalogDifferences.between(catalogs.currentOriginal().content(), now.content()).things().stream()
                        .filter(difference -> difference.key().equals(key))
                        .findAny()
                        .orElse(null));
    }

    /**
     * A state as a zip of YAML files; the same content makes the same bytes. That it was taken is on record.
     *
     * @throws NotFoundException if there is no such edition
     */
    @Transactional
    public byte[] export(CatalogState state) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try {
            CatalogZip.write(CatalogFiles.write(catalog(state).content()), zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.record(
                AuditAct.CATALOGUE_EXPORTED, AuditSubject.catalogue(state.toString()), AuditDetail.of("format", "zip"));
        return zip.toByteArray();
    }

    /**
     * An edition as a 1EdTech CASE 1.1 package, in JSON. That it was taken is on record.
     *
     * @throws NotFoundException if there is no such edition
     */
    @Transactional
    public byte[] exportCase(int edition) {
        Instant publishedAt = editions.findPublishedAt(edition)
                .orElseThrow(() -> new NotFoundException("No edition %d of the catalogue".formatted(edition)));
        byte[] json = CatalogJson.bytes(
                CaseFramework.of(catalogs.original(edition), portal.of("").toString(), publishedAt));
        audit.record(
                AuditAct.CATALOGUE_EXPORTED,
                AuditSubject.catalogue(Integer.toString(edition)),
                AuditDetail.of("format", "case"));
        return json;
    }

    private List<CatalogFinding> findings(Catalog catalog) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), user.zone());
        return CatalogChecks.review(catalog.content(), today).stream()
                .sorted(Comparator.comparing(CatalogFinding::severity))
                .toList();
    }

    private Catalog catalog(CatalogState state) {
        return switch (state) {
            case CatalogState.Draft any -> new Catalog(0, draft.read());
            case CatalogState.Import any ->
                new Catalog(
                        0,
                        imports.content(user.id())
                                .orElseThrow(() -> new NotFoundException("Nothing is being imported")));
            case CatalogState.Published published -> catalogs.original(published.edition());
        };
    }
}
