package io.cairn.catalog;

import io.cairn.account.AccountInfo;
import io.cairn.account.CurrentUser;
import io.cairn.account.ForAdmins;
import io.cairn.shared.SessionService;
import java.util.List;
import org.springframework.stereotype.Service;

/** Makes the draft the catalogue that everybody reads. */
@Service
public class CatalogPublishing extends SessionService {

    private final transient EditionPress press;
    private final transient EditionRepository editions;
    private final transient CurrentUser user;

    CatalogPublishing(EditionPress press, EditionRepository editions, CurrentUser user) {
        this.press = press;
        this.editions = editions;
        this.user = user;
    }

    /**
     * Checks the draft and publishes it as the next edition, all or nothing.
     *
     * @param notes what has changed, in the publisher's words
     * @return the new edition's number
     * @throws CatalogInvalidException if the checks find errors
     * @throws PublishedMeanwhileException if somebody else published at the same moment
     */
    // No transaction around it: the press opens its own, with the isolation that it needs.
    @ForAdmins
    public int publish(String notes) {
        return press.print(notes, user.info().map(AccountInfo::id).orElse(null));
    }

    /** All editions, the latest first. */
    @ForAdmins
    public List<EditionInfo> history() {
        return editions.findAllInfo();
    }
}
