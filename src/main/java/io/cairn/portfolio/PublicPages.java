package io.cairn.portfolio;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.account.Profiles;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.LifecycleStage;
import io.cairn.portfolio.PublicPage.ShownCertification;
import io.cairn.portfolio.PublicPage.ShownStage;
import io.cairn.progress.Attainments;
import io.cairn.progress.Today;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Portfolio pages as others see them. No sign-in is asked for: who has the address of a page may see it, and what is not
 * shown on it is not there. Everything else ends in one and the same {@link NotFoundException}: an unknown address, a
 * private page, a link that has run out or was renewed, a disabled account.
 */
@Service
@Transactional(readOnly = true)
public class PublicPages {

    private final PortfolioReader reader;
    private final Profiles profiles;
    private final Attainments attainments;
    private final Catalogs catalogs;
    private final CurrentUser user;
    private final Today today;

    PublicPages(
            PortfolioReader reader,
            Profiles profiles,
            Attainments attainments,
            Catalogs catalogs,
            CurrentUser user,
            Today today) {
        this.reader = reader;
        this.profiles = profiles;
        this.attainments = attainments;
        this.catalogs = catalogs;
        this.user = user;
        this.today = today;
    }

    /** The signed-in learner's way to their own page, whoever else may see it. */
    @ForLearners
    public PageAddress own() {
        return new OwnPage(user.id());
    }

    public PublicPage page(PageAddress address) {
        StoredPage page = reader.page(address).orElseGet(() -> empty(address));
        String owner = nameOf(page.owner());
        Catalog catalog = catalogs.currentOriginal();
        return new PublicPage(
                owner,
                page.name(),
                page.content(),
                page.projects(),
                page.certifications().stream()
                        .map(one -> certification(catalog, one))
                        .toList(),
                page.content().showsStages() ? stages(catalog, page.projects()) : List.of(),
                page.content().showsSkills()
                        ? SkillGroups.of(catalog, attainments.of(page.owner(), catalog))
                        : List.of());
    }

    /** The owner may look at the page before anything of it was saved. */
    private static StoredPage empty(PageAddress address) {
        if (address instanceof OwnPage(UUID account)) {
            return new StoredPage(account, null, PageContent.EMPTY, List.of(), List.of());
        }
        throw notFound();
    }

    public PublicProject project(PageAddress address, UUID project) {
        StoredProject stored = reader.project(address, project).orElseThrow(PublicPages::notFound);
        Catalog catalog = catalogs.currentOriginal();
        ProjectContent content = stored.content();
        return new PublicProject(
                nameOf(stored.owner()),
                content,
                catalog.content().stages().stream()
                        .filter(stage -> content.stages().contains(stage.slug()))
                        .map(LifecycleStage::name)
                        .toList(),
                content.proves().stream()
                        .filter(catalog::contains)
                        .map(unit -> new ShownSkill(catalog.skill(unit.skill()).name(), unit.level(), null))
                        .toList());
    }

    /** Whose file it is, if something that is shown on the page has it. */
    public UUID ownerShowing(PageAddress address, UUID file) {
        UUID owner = reader.ownerShowing(address, file).orElseThrow(PublicPages::notFound);
        nameOf(owner);
        return owner;
    }

    private String nameOf(UUID owner) {
        return profiles.nameOf(owner).orElseThrow(PublicPages::notFound);
    }

    private ShownCertification certification(Catalog catalog, ChosenCertification chosen) {
        CertificationContent content = chosen.content();
        Slug known = content.certification();
        return new ShownCertification(
                content,
                Validity.on(today.today(), content.expiresOn()) == Validity.EXPIRED,
                known != null && isRetired(catalog, known));
    }

    private static boolean isRetired(Catalog catalog, Slug certification) {
        return catalog.content().certifications().stream()
                .anyMatch(
                        one -> one.slug().equals(certification) && !one.status().isActive());
    }

    private static List<ShownStage> stages(Catalog catalog, List<ChosenProject> projects) {
        Set<Slug> covered = projects.stream()
                .map(ChosenProject::content)
                .filter(content -> content.status().isFinished())
                .flatMap(content -> content.stages().stream())
                .collect(Collectors.toSet());
        return catalog.content().stages().stream()
                .map(stage -> new ShownStage(stage.name(), covered.contains(stage.slug())))
                .toList();
    }

    private static NotFoundException notFound() {
        return new NotFoundException("No such page, or nothing of it");
    }
}
