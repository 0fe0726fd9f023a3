package io.cairn.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What learners write, as HTML that can do no harm on anybody's page. HTML inside the text is shown as it was typed; a
 * picture becomes a link to it, because a page must not call other people's servers on its own.
 */
public final class Markdown {

    /** The page has its own h1 and h2. */
    private static final int TOP_HEADING = 3;

    private static final int DEEPEST_HEADING = 6;

    /** Nobody nests lists or quotations deeper on purpose; beyond it the marks are shown as text. */
    private static final int MAX_NESTING = 20;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

    /** Complete addresses only: a relative one would lead to something of this portal. */
    private static final Pattern COMPLETE = Pattern.compile("(?i)(https?://|mailto:).+");

    private static final AttributePolicy COMPLETE_ONLY =
            (element, attribute, value) -> COMPLETE.matcher(value).matches() ? value : null;

    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements("h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(false, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("href")
            .matching(COMPLETE_ONLY)
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private Markdown() {}

    /** @return HTML to stand inside an element; headings begin at h3 */
    public static String toHtml(String markdown) {
        Node document = PARSER.parse(markdown);
        lowerHeadings(document);
        document.accept(new PicturesAsLinks());
        return HARMLESS.sanitize(RENDERER.render(document));
    }

    private static void lowerHeadings(Node document) {
        List<Heading> headings = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        int top = headings.stream().mapToInt(Heading::getLevel).min().orElse(1);
        headings.forEach(
                heading -> heading.setLevel(Math.min(DEEPEST_HEADING, heading.getLevel() - top + TOP_HEADING)));
    }

    private static final class PicturesAsLinks extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            visitChildren(image);
            Node kept = isInLink(image) ? image.getFirstChild() : linkTo(image);
            if (kept != null) {
                image.insertBefore(kept);
            }
            image.unlink();
        }

        private static Link linkTo(Image image) {
            Link link = new Link(image.getDestination(), image.getTitle());
            for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                link.appendChild(child);
            }
            return link;
        }

        private static boolean isInLink(Node node) {
            for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
                if (parent instanceof Link) {
                    return true;
                }
            }
            return false;
        }
    }
}
