package io.cairn.progress.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.progress.Evidence;
import java.util.Locale;

/**
 * The dot that says how well something is shown: outlined, struck, half filled, or filled with a tick. The word is
 * always there for screen readers, and as a tooltip what it means.
 */
public class EvidenceMark extends Span {

    /** The dot alone, where the word would be too much. */
    public EvidenceMark(Evidence evidence) {
        this(evidence, "visually-hidden");
    }

    private EvidenceMark(Evidence evidence, String wordStyle) {
        addClassNames("evidence-mark", style(evidence));
        setTitle(I18NProvider.translate("progress.evidence.means." + evidence));
        Span word = new Span(word(evidence));
        word.addClassName(wordStyle);
        add(word);
    }

    /** The dot with the word beside it. */
    public static EvidenceMark inWords(Evidence evidence) {
        return new EvidenceMark(evidence, "evidence-word");
    }

    /** For example "Evidenced". */
    public static String word(Evidence evidence) {
        return I18NProvider.translate("progress.evidence." + evidence);
    }

    /** Class name in stylesheets. */
    static String style(Evidence evidence) {
        return evidence.name().toLowerCase(Locale.ROOT);
    }
}
