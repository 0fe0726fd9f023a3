package io.cairn.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.catalog.CatalogKey;
import io.cairn.link.LinkFilter.Show;
import io.cairn.shared.BackgroundJob;
import io.cairn.shared.NotFoundException;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

/** Of the draft there are three links: two things name one that is there, one names one that turns bad. */
@CairnTest
@TestPropertySource(properties = {"spring.application.name=links", "cairn.links.check=true"})
class LinkChecksTest {

    @Autowired
    private LinkChecks links;

    @Autowired
    private LinkRows rows;

    @Autowired
    private List<BackgroundJob> jobs;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient sql;

    private final AtomicInteger status = new AtomicInteger(200);
    private HttpServer site;
    private String good;
    private String turning;
    private CatalogKey thing;

    @BeforeEach
    void threeLinks() throws IOException {
        TestPeople.signIn(TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN));
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            exchange.sendResponseHeaders(
                    exchange.getRequestURI().getPath().equals("/turning") ? status.get() : 200, -1);
            exchange.close();
        });
        site.start();
        good = "http://site.test:%d/good".formatted(site.getAddress().getPort());
        turning = "http://site.test:%d/turning".formatted(site.getAddress().getPort());
        sql.sql("delete from link_check").update();
        sql.sql("delete from link_run").update();
        sql.sql("update draft_resource set state = 'RETIRED'").update();
        sql.sql("update draft_certification set state = 'RETIRED'").update();
        List<String> slugs = sql.sql("select slug from draft_resource order by slug limit 3")
                .query(String.class)
                .list();
        thing = new CatalogKey(CatalogKey.Kind.RESOURCE, slugs.getFirst());
        for (int at = 0; at < slugs.size(); at++) {
            sql.sql("update draft_resource set state = 'ACTIVE', url = ? where slug = ?")
                    .params(at == 0 ? turning : good, slugs.get(at))
                    .update();
        }
    }

    @AfterEach
    void leave() {
        site.stop(0);
        TestPeople.signOut();
    }

    private static void until(BooleanSupplier done) {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private LinkPage shown(Show show) {
        return links.page(new LinkFilter(show, ""), 0, 20);
    }

    @Test
    void eachAddressIsLookedUpOnceWhoeverNamesIt() {
        assertThat(links.health()).isEqualTo(new LinkHealth(0, 0, 0, 0, 2, null, null));
        assertThat(shown(Show.UNCHECKED).total()).isEqualTo(2);
        assertThat(links.checkAll()).isTrue();
        until(() -> links.health().fine() == 2);
        assertThat(links.health().running()).isNull();
        LinkEntry entry = shown(Show.FINE).entries().getFirst();
        assertThat(entry.url()).isEqualTo(good);
        assertThat(entry.things()).hasSize(2);
        assertThat(sql.sql("select count(*) from audit_entry where act = 'LINKS_CHECKED'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void whatBreaksIsBrokenSinceItWasFirstFoundSoAndComesBack() {
        status.set(404);
        links.check(thing);
        until(() -> links.health().broken() == 1);
        LinkEntry broken = links.of(thing).orElseThrow();
        assertThat(broken.isBroken()).isTrue();
        assertThat(broken.failingSince()).isEqualTo(broken.checkedAt());
        status.set(410);
        links.check(thing);
        until(() -> Integer.valueOf(410)
                .equals(links.of(thing).orElseThrow().result().status()));
        assertThat(links.of(thing).orElseThrow().failingSince()).isEqualTo(broken.failingSince());
        assertThat(shown(Show.ALL).entries().getFirst().url()).isEqualTo(turning);
        status.set(200);
        links.check(thing);
        until(() -> links.health().broken() == 0);
        assertThat(links.of(thing).orElseThrow().failingSince()).isNull();
    }

    @Test
    void aSecondRunDoesNotBeginBesideTheFirstUnlessThatWasCutOff() {
        sql.sql("insert into link_run (id, total, done, changed_at) values (?, 9, 4, now())")
                .param(UUID.randomUUID())
                .update();
        assertThat(links.health().running()).isEqualTo(new LinkHealth.Running(4, 9));
        assertThat(links.checkAll()).isFalse();
        sql.sql("update link_run set changed_at = now() - interval '1 hour'").update();
        assertThat(links.health().running()).isNull();
        assertThat(links.checkAll()).isTrue();
        until(() -> links.health().fine() == 2);
    }

    @Test
    void theNightlyJobLooksUpWhatIsDue() {
        sql.sql("""
                        insert into link_check (url, state, checked_at)
                        values (?, 'FINE', now() - interval '8 days'), (?, 'FINE', now() - interval '1 day')""").params(turning, good).update();
        assertThat(rows.due(Instant.now().minus(Duration.ofDays(7)), 10)).containsExactly(turning);
        status.set(500);
        jobs.stream()
                .filter(job -> job.name().equals("link-check"))
                .findAny()
                .orElseThrow()
                .work()
                .run();
        assertThat(links.health().broken()).isEqualTo(1);
    }

    @Test
    void oneStatementEach() {
        assertThat(Statements.during(() -> shown(Show.ALL))).hasSize(1);
        assertThat(Statements.during(links::health)).hasSize(1);
        assertThat(Statements.during(links::checkAll)).hasSize(1);
        until(() -> links.health().fine() == 2);
    }

    @Test
    void whatHasNoLinkOrIsRetiredIsNotFoundAndOnlyAdminsAsk() {
        CatalogKey retired = new CatalogKey(
                CatalogKey.Kind.RESOURCE,
                sql.sql("select max(slug) from draft_resource where state = 'RETIRED'")
                        .query(String.class)
                        .single());
        assertThat(links.of(retired)).isEmpty();
        assertThatThrownBy(() -> links.check(retired)).isInstanceOf(NotFoundException.class);
        TestPeople.signIn(TestPeople.newLearner(signUp));
        assertThatThrownBy(links::checkAll).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(links::health).isInstanceOf(AccessDeniedException.class);
    }
}
