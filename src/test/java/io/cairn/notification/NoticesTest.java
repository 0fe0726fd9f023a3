package io.cairn.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.SignUp;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@CairnTest
class NoticesTest {

    @Autowired
    private Notices notices;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient jdbc;

    private UUID account;

    @BeforeEach
    void somebody() {
        account = TestPeople.newLearner(signUp).id();
    }

    private void send(String key) {
        transaction.executeWithoutResult(status -> notices.send(
                account, TestKinds.LETTER, key, Map.of("from", "Aiko", "pages", "2", "on", "2027-01-04"), "letters/1"));
    }

    private List<String> keys() {
        return jdbc.sql("select key from notification where account_id = :account order by id")
                .param("account", account)
                .query(String.class)
                .list();
    }

    @Test
    void theSameThingIsToldOnce() {
        send("letter/1");
        send("letter/1");
        send("letter/2");
        assertThat(keys()).containsExactly("letter/1", "letter/2");
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        transaction.executeWithoutResult(status -> {
            notices.send(account, TestKinds.BARE, "bare/1", Map.of(), "letters");
            status.setRollbackOnly();
        });
        assertThat(keys()).isEmpty();
    }

    @Test
    void sendingIsOneStatement() {
        assertThat(Statements.during(() -> send("letter/1"))).hasSize(1);
    }

    @Test
    void itIsSentInTheTransactionOfWhatHappens() {
        assertThatThrownBy(() -> notices.send(account, TestKinds.BARE, "bare/1", Map.of(), "letters"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aNoticeThatNobodyCouldReadIsRefused() {
        refuses(TestKinds.LETTER, Map.of("from", "Aiko"), "letters/1");
        refuses(TestKinds.LETTER, Map.of("from", "Aiko", "pages", "two", "on", "2027-01-04"), "letters/1");
        refuses(TestKinds.LETTER, Map.of("from", "Aiko", "pages", "2", "on", "soon"), "letters/1");
        refuses(TestKinds.BARE, Map.of("from", "Aiko"), "letters/1");
        refuses(NoticeKind.of("undeclared", Delivery.BOTH), Map.of(), "letters/1");
    }

    @Test
    void aLinkLeadsNowhereElse() {
        List.of("https://evil.example", "//evil.example", "/letters", "javascript:alert(1)", "letters\n1", "")
                .forEach(link -> refuses(TestKinds.BARE, Map.of(), link));
    }

    private void refuses(NoticeKind kind, Map<String, String> words, String link) {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> notices.send(account, kind, "key", words, link)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(keys()).isEmpty();
    }
}
