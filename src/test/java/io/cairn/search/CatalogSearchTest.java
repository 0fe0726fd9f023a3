package io.cairn.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.cairn.catalog.Catalogs;
import io.cairn.catalog.EditionPublished;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CairnTest
class CatalogSearchTest {

    @Autowired
    private CatalogSearch search;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient database;

    private SearchResult find(String words) {
        return search.find(words, null, 5);
    }

    private List<String> titles(String words, SearchKind kind) {
        return search.find(words, kind, 5).groups().stream()
                .flatMap(group -> group.hits().stream())
                .map(SearchHit::title)
                .toList();
    }

    @Test
    void theThingThatHasTheNameComesFirst() {
        assertThat(titles("python", SearchKind.SKILL)).startsWith("Python");
        assertThat(titles("data engineer", SearchKind.ROLE)).startsWith("Data Engineer");
        assertThat(titles("phd", SearchKind.GUIDE)).isNotEmpty();
    }

    @Test
    void aSkillIsFoundByATool() {
        String tool = catalogs.current().skills().stream()
                .filter(skill -> skill.slug().value().equals("python"))
                .findFirst()
                .orElseThrow()
                .tools()
                .getFirst();
        assertThat(titles(tool, SearchKind.SKILL)).contains("Python");
    }

    @Test
    void aWordIsFoundInAnotherFormAndWhileItIsBeingTyped() {
        assertThat(titles("networks", SearchKind.SKILL)).isEqualTo(titles("network", SearchKind.SKILL));
        assertThat(titles("machine lear", SearchKind.ROLE)).contains("Machine Learning Engineer");
    }

    @Test
    void whatIsMisspeltIsFoundByHowItIsSpelt() {
        SearchResult found = find("pyhton");
        assertThat(found.similar()).isTrue();
        assertThat(titles("pythn", SearchKind.SKILL)).contains("Python");
        assertThat(titles("machin lerning enginer", SearchKind.ROLE)).contains("Machine Learning Engineer");
        assertThat(find("python").similar()).isFalse();
    }

    @Test
    void resultsAreGroupedAndTellHowManyMoreThereAre() {
        SearchResult found = search.find("learning", null, 2);
        assertThat(found.groups())
                .extracting(SearchResult.Group::kind)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(found.groups())
                .allSatisfy(
                        group -> assertThat(group.hits()).hasSizeBetween(1, 2).hasSizeLessThanOrEqualTo(group.total()));
        assertThat(found.total()).isGreaterThan(20);
    }

    @Test
    void theWordsStandOutInTheExcerpt() {
        SearchHit hit = search.find("gradient", SearchKind.SKILL, 5)
                .groups()
                .getFirst()
                .hits()
                .getFirst();
        assertThat(hit.excerpt())
                .filteredOn(SearchHit.Piece::found)
                .extracting(SearchHit.Piece::text)
                .allSatisfy(text -> assertThat(text).containsIgnoringCase("gradient"));
        assertThat(CatalogSearch.pieces("a \u0002b\u0003 c"))
                .containsExactly(
                        new SearchHit.Piece("a ", false),
                        new SearchHit.Piece("b", true),
                        new SearchHit.Piece(" c", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "'",
                "a' & 'b",
                "!(|&):*<->",
                "\\",
                "' :*",
                "<script>alert(1)</script>",
                "the and of",
                "C++",
                "c#",
                "🙂🙂",
                "שלום עולם",
                "a\u0000b",
                "%_",
                "\u0002x\u0003"
            })
    void anythingMayBeTyped(String words) {
        assertThatCode(() -> find(words)).doesNotThrowAnyException();
    }

    @Test
    void aWholeBookMayBePasted() {
        assertThatCode(() -> find("neural network ".repeat(10_000))).doesNotThrowAnyException();
        assertThatCode(() -> find("x".repeat(10_000))).doesNotThrowAnyException();
    }

    @Test
    void searchingTakesOneStatement() {
        assertThat(Statements.during(() -> find("python"))).hasSize(1);
        assertThat(Statements.during(() -> find("pythn"))).hasSize(1);
    }

    @Test
    void everythingThatHasAnAddressCanBeFound() {
        var content = catalogs.current().content();
        long things = Stream.of(
                        content.roles(),
                        content.skills(),
                        content.briefs(),
                        content.certifications(),
                        content.resources(),
                        content.guide())
                .mapToLong(List::size)
                .sum();
        assertThat(entriesOf(catalogs.currentNumber())).isEqualTo(things);
    }

    @Test
    void aNewEditionIsFoundAtOnceAndOnlyTheOneBeforeIsKept() {
        int now = catalogs.currentNumber();
        transactions.executeWithoutResult(status -> {
            for (int next : new int[] {now + 1000, now + 1001, now + 1002}) {
                database.sql("insert into edition (number, published_at, notes, content)"
                                + " select ?, now(), 'The same again', content from edition where number = ?")
                        .params(next, now)
                        .update();
                events.publishEvent(
                        new EditionPublished(next, catalogs.edition(now).content()));
            }
            assertThat(entriesOf(now + 1002)).isPositive();
            assertThat(entriesOf(now + 1001)).isPositive();
            assertThat(entriesOf(now + 1000)).isZero();
            status.setRollbackOnly();
        });
        assertThat(entriesOf(now)).isPositive();
        assertThat(entriesOf(now + 1002)).isZero();
    }

    private int entriesOf(int edition) {
        return database.sql("select count(*) from search_entry where edition = ?")
                .param(edition)
                .query(Integer.class)
                .single();
    }
}
