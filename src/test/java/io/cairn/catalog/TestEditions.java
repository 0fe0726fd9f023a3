package io.cairn.catalog;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.support.TestPeople;
import org.springframework.stereotype.Component;

/** Publishes for tests of what stands above the catalogue, as an admin would. Tests import it, with a database of their own. */
@Component
public class TestEditions {

    private final DraftStore draft;
    private final CatalogPublishing publishing;
    private final CurrentUser user;

    TestEditions(DraftStore draft, CatalogPublishing publishing, CurrentUser user) {
        this.draft = draft;
        this.publishing = publishing;
        this.user = user;
    }

    /** Makes it the draft, and no more. */
    public void draft(CatalogContent content) {
        draft.replaceAll(content);
    }

    public int publish(CatalogContent content, String notes) {
        draft.replaceAll(content);
        return publishDraft(notes);
    }

    public int publishDraft(String notes) {
        return asAdmin(() -> publishing.publish(notes, publishing.plan(null).seen()));
    }

    public int publishAgain(int edition) {
        return asAdmin(() -> publishing.publishAgain(
                edition, "Back to " + edition, publishing.plan(edition).seen()));
    }

    private int asAdmin(java.util.function.IntSupplier action) {
        AccountInfo before = user.require();
        TestPeople.signIn(TestPeople.with(before, Authority.ADMIN));
        try {
            return action.getAsInt();
        } finally {
            TestPeople.signIn(before);
        }
    }
}
