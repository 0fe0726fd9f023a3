package io.cairn.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void whatPeopleWriteInAReadmeIsRendered() {
        String html = Markdown.toHtml("""
                # Ranking

                How **well** does it *rank*? See [the code](https://example.org/code).

                1. Get the data
                2. Run `make`

                > Not for lending decisions.

                ```python
                print("hello")
                ```
                """);

        assertThat(html)
                .contains("<h3>Ranking</h3>")
                .contains("<strong>well</strong>")
                .contains("<em>rank</em>")
                .contains("<a href=\"https://example.org/code\" rel=\"nofollow noopener\">the code</a>")
                .contains("<ol>")
                .contains("<code>make</code>")
                .contains("<blockquote>")
                .contains("<pre><code>print(&#34;hello&#34;)");
    }

    @Test
    void tablesAreRenderedWithTheirAlignment() {
        String html = Markdown.toHtml("""
                | model | AUC |
                |---|--:|
                | baseline | 0.61 |
                """);

        assertThat(html).contains("<th>model</th>").contains("<td align=\"right\">0.61</td>");
    }

    @Test
    void headingsContinueThoseOfThePage() {
        assertThat(Markdown.toHtml("# One\n## Two\n###### Six"))
                .contains("<h3>One</h3>", "<h4>Two</h4>", "<h6>Six</h6>");
        assertThat(Markdown.toHtml("## One\n### Two")).contains("<h3>One</h3>", "<h4>Two</h4>");
    }

    @Test
    void aPictureFromElsewhereIsALinkToIt() {
        assertThat(Markdown.toHtml("![the curve](https://example.org/c.png)"))
                .doesNotContain("<img")
                .contains("<a href=\"https://example.org/c.png\" rel=\"nofollow noopener\">the curve</a>");
        assertThat(Markdown.toHtml("[![badge](https://ci.example.org/b.svg)](https://ci.example.org)"))
                .doesNotContain("<img")
                .contains("<a href=\"https://ci.example.org\" rel=\"nofollow noopener\">badge</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href='x' onclick=alert(1)>x</a>",
                "<iframe src='https://example.org'></iframe>",
                "<style>body{display:none}</style>",
                "<svg onload=alert(1)>",
                "<form action=/sign-out><button>x</button></form>",
                "<base href='https://example.org'>",
                "<meta http-equiv=refresh content=0>",
                "a <b onmouseover=alert(1)>x</b>",
                "<!-- --><script>alert(1)</script>",
                "</div></main><script>alert(1)</script>",
                "```\n</code></pre><script>alert(1)</script>\n```",
                "`<script>alert(1)</script>`",
                "# <img src=x onerror=alert(1)>",
                "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
                "[x](https://example.org \"<script>alert(1)</script>\")",
                "[x](https://example.org/\"onmouseover=\"alert(1))",
                "![x\" onerror=\"alert(1)](https://example.org/x.png)",
            })
    void htmlIsShownAndNeverRun(String hostile) {
        String html = Markdown.toHtml(hostile);

        assertThat(html.replaceAll("</?(p|pre|code|h3|table|thead|tbody|tr|th|td|ul|li)>", "")
                        .replaceAll("<a href=\"https://[^\"<>]*\" rel=\"nofollow noopener\">|</a>", ""))
                .doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#x73;cript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](file:///etc/passwd)",
                "[x](//example.org)",
                "[x](/sign-out)",
                "[x](sign-out)",
                "[x](?debug)",
                "<javascript:alert(1)>",
                "<data:text/html,x>",
                "![x](javascript:alert(1))",
                "![x](data:image/png;base64,AAAA)",
                "[x]\n\n[x]: javascript:alert(1)",
            })
    void onlyCompleteWebAndMailAddressesAreLinks(String hostile) {
        assertThat(Markdown.toHtml(hostile).toLowerCase(Locale.ROOT))
                .doesNotContain("href")
                .doesNotContain("src=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {">", "> ", "- ", "1. ", "[", "![", "*a ", "**a", "_", "`", "<", "&", "|", "((", "![a](b)", "\\"})
    @Timeout(10)
    void whateverIsRepeatedToTheLimitNeitherFailsNorHangs(String piece) {
        String hostile = piece.repeat(40_000 / piece.length());

        assertThatCode(() -> Markdown.toHtml(hostile)).doesNotThrowAnyException();
    }

    @Test
    @Timeout(10)
    void picturesInPicturesNeitherFailNorHang() {
        int depth = 4_000;

        String html = Markdown.toHtml("![".repeat(depth) + "x" + "](https://a.b)".repeat(depth));

        assertThat(html).doesNotContain("<img");
    }

    @Test
    void manyLinesOfListsInListsAreFlattened() {
        StringBuilder lists = new StringBuilder();
        for (int depth = 0; depth < 200; depth++) {
            lists.append(" ".repeat(depth * 2)).append("- x\n");
        }

        assertThat(Markdown.toHtml(lists.toString())).contains("<ul>");
    }

    @Test
    void anEmptyTextIsNothing() {
        assertThat(Markdown.toHtml("")).isEmpty();
        assertThat(Markdown.toHtml(" \n\n")).isEmpty();
    }
}
