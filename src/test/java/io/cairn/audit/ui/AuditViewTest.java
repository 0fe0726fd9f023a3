package io.cairn.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditRecord;
import io.cairn.audit.AuditSubject;
import io.cairn.shared.ui.EmptyState;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class AuditViewTest extends ViewTest {

    @Autowired
    private SignUp signUp;

    @Autowired
    private AuditLog log;

    @Autowired
    private TransactionTemplate transaction;

    private AccountInfo admin;

    /** Something that nobody else's entries are about. */
    private final AuditSubject thing = AuditSubject.of("unit/" + UUID.randomUUID());

    @BeforeEach
    void signIn() {
        admin = TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN);
        signIn(admin);
    }

    private void record(AuditAct act, AuditSubject subject, AuditDetail... details) {
        transaction.executeWithoutResult(status -> log.record(act, subject, details));
    }

    private static String said() {
        return textOf(UI.getCurrent().getCurrentView());
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private String address() {
        return "admin/audit?subject=" + thing.toString().replace("/", "%2F");
    }

    @Test
    void anEntrySaysWhatWasDoneToWhatByWhomAndWhatItChanged() {
        record(AuditAct.THING_CHANGED, thing, new AuditDetail("title", "Old", "New"));
        open(address());
        assertThat(said()).contains("1 entry", "Changed", thing.toString(), "by Lea Learner", "title", "Old", "New");
        assertThat(links()).contains("admin/catalogue/things/" + thing);
    }

    @Test
    void whatIsLookedForStandsInTheAddress() {
        record(AuditAct.AUTHORITY_GRANTED, AuditSubject.account(admin.id()), AuditDetail.of("authority", "MENTOR"));
        open("admin/audit");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Who did it")), admin.email());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("admin/audit?actor=learner-");
        assertThat(said()).contains("1 entry", "Role granted");
        open("admin/audit?actor=" + admin.id() + "&act=thing-changed");
        assertThat(_find(EmptyState.class)).hasSize(1);
        open("admin/audit?actor=" + admin.id() + "&act=no-such-act&from=yesterday&to=2026-13-01");
        assertThat(said()).as("what makes no sense is left aside").contains("1 entry");
        open("admin/audit?actor=" + admin.id() + "&from=2020-01-01&to=2020-01-31");
        assertThat(said()).contains("No entries");
    }

    @Test
    void manyComeAPageAtATime() {
        List<AuditRecord> many = IntStream.range(0, 45)
                .mapToObj(n -> new AuditRecord(AuditAct.THING_CHANGED, thing, List.of(AuditDetail.of("n", n))))
                .toList();
        transaction.executeWithoutResult(status -> log.recordAll(many));
        open(address() + "&page=3");
        assertThat(said()).contains("45 entries", "41 to 45 of 45");
        assertThat(_find(ListItem.class, spec -> spec.withClasses("audit-entry")))
                .hasSize(5);
    }

    @Test
    void manyFieldsAreFoldedAway() {
        AuditDetail[] details = IntStream.range(0, 9)
                .mapToObj(n -> AuditDetail.of("field-" + n, n))
                .toArray(AuditDetail[]::new);
        record(AuditAct.THING_CREATED, thing, details);
        open(address());
        assertThat(said()).contains("9 fields");
    }

    @Test
    void theFilesHaveTheSameFilter() {
        open("admin/audit?act=thing-changed&from=2026-01-01&to=2026-01-31");
        assertThat(links())
                .contains("admin/audit/export.csv?act=THING_CHANGED&before=2026-02-01T00%3A00%3A00Z"
                        + "&from=2026-01-01T00%3A00%3A00Z");
    }
}
