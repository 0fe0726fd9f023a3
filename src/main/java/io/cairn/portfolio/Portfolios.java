package io.cairn.portfolio;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Secrets;
import io.cairn.shared.SessionService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in learner's portfolio page: what it says, in which order, and who may see it. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Portfolios extends SessionService {

    private final transient PortfolioStore store;
    private final transient PortfolioReader reader;
    private final transient CurrentUser user;

    Portfolios(PortfolioStore store, PortfolioReader reader, CurrentUser user) {
        this.store = store;
        this.reader = reader;
        this.user = user;
    }

    /** The page as it is edited; an empty one before anything was saved. */
    public PortfolioInfo portfolio() {
        return reader.own(user.id());
    }

    /**
     * Saves what the page says. Visitors see it at once.
     *
     * @return the new version
     * @throws StalePortfolioException if the page is no longer of the expected version
     */
    @Transactional
    public int save(PageContent content, int expectedVersion) {
        return store.save(user.id(), content, expectedVersion)
                .orElseThrow(() -> new StalePortfolioException(expectedVersion));
    }

    /**
     * Puts projects into an order and says which are shown; those left out are not on the page.
     *
     * @return the new version
     * @throws StalePortfolioException if the page is no longer of the expected version
     * @throws NotFoundException if one of them does not exist or is somebody else's
     */
    @Transactional
    public int arrangeProjects(List<Placement> order, int expectedVersion) {
        return arranged(store.arrangeProjects(user.id(), order, expectedVersion), order, expectedVersion);
    }

    /** The same for certifications. */
    @Transactional
    public int arrangeCertifications(List<Placement> order, int expectedVersion) {
        return arranged(store.arrangeCertifications(user.id(), order, expectedVersion), order, expectedVersion);
    }

    private static int arranged(Optional<PortfolioStore.Arranged> done, List<Placement> order, int expectedVersion) {
        PortfolioStore.Arranged arranged = done.orElseThrow(() -> new StalePortfolioException(expectedVersion));
        if (arranged.placed() != order.size()) {
            throw new NotFoundException("Not all of these can be put on the page");
        }
        return arranged.version();
    }

    /** Nobody else sees the page from now on; its link is dead for good, its name stays kept. */
    @Transactional
    public void makePrivate() {
        store.makePrivate(user.id());
    }

    /**
     * Shares the page with whoever has its link, and makes a new link; an older one is dead.
     *
     * @param lastDay last day the link opens the page; {@code null}: for good
     * @return the link's secret, which cannot be asked for again
     */
    @Transactional
    public String renewLink(@Nullable LocalDate lastDay) {
        String secret = Secrets.random();
        store.putLink(user.id(), Secrets.digest(secret), lastDay);
        return secret;
    }

    /** Only whoever has the link sees the page from now on. Without a link, {@link #renewLink} is to be called. */
    @Transactional
    public boolean restrictToLink() {
        return store.restrictToLink(user.id());
    }

    /** The link stays the same and works until the end of the day; {@code null}: for good. */
    @Transactional
    public void limitLink(@Nullable LocalDate lastDay) {
        store.limitLink(user.id(), lastDay);
    }

    /** What keeps the page from having the name; empty when it can have it or has it already. */
    public Optional<NameProblem> problemWith(String name) {
        return PageNames.problemWith(name)
                .or(() -> store.isTaken(user.id(), name) ? Optional.of(NameProblem.TAKEN) : Optional.empty());
    }

    /** A name to begin with, made from the person's own; empty if nothing of it can be used. */
    public String suggestedName() {
        return PageNames.suggestedFor(user.require().displayName());
    }

    /**
     * Everybody sees the page under the name from now on.
     *
     * @throws NameRefusedException if it cannot have the name
     */
    @Transactional
    public void publish(String name) {
        PageNames.problemWith(name).ifPresent(problem -> {
            throw new NameRefusedException(problem);
        });
        try {
            if (!store.publish(user.id(), name)) {
                throw new NameRefusedException(NameProblem.TAKEN);
            }
        } catch (DuplicateKeyException e) {
            // Somebody else took it in the same moment.
            throw new NameRefusedException(NameProblem.TAKEN);
        }
    }
}
