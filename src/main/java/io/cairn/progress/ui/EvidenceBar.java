package io.cairn.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.progress.Evidence;
import java.util.List;
import java.util.Map;

/** How much is shown, and how well: a bar of segments, and a legend that says the same in words and numbers. */
public class EvidenceBar extends Div {

    private static final List<Evidence> STRONGEST_FIRST =
            List.of(Evidence.VERIFIED, Evidence.EVIDENCED, Evidence.EXPIRED, Evidence.CLAIMED);

    private final Div segments = new Div();
    private final UnorderedList legend = new UnorderedList();

    /** @param counts how many things there are of each; none for what is missing */
    public EvidenceBar(Map<Evidence, Integer> counts) {
        this(counts, 0, "progress.bar.count");
    }

    /**
     * @param amounts how much there is of each; none for what is missing
     * @param open how much is not done, which leaves that part of the bar empty; 0 for a bar without such a part
     * @param amountKey the words for an amount, such as "{0} h"
     */
    public EvidenceBar(Map<Evidence, Integer> amounts, int open, String amountKey) {
        addClassName("evidence-bar");
        segments.addClassName("evidence-segments");
        segments.getElement().setAttribute("aria-hidden", "true");
        legend.addClassNames("plain", "evidence-legend");
        for (Evidence evidence : STRONGEST_FIRST) {
            int amount = amounts.getOrDefault(evidence, 0);
            segment(EvidenceMark.style(evidence), amount);
            legend.add(new ListItem(EvidenceMark.inWords(evidence), new Span(" " + getTranslation(amountKey, amount))));
        }
        if (open > 0) {
            segment("open", open);
            legend.add(new ListItem(getTranslation("progress.bar.open") + " " + getTranslation(amountKey, open)));
        }
        add(segments, legend);
    }

    private void segment(String style, int amount) {
        if (amount > 0) {
            Div segment = new Div();
            segment.addClassName(style);
            segment.getStyle().set("--amount", String.valueOf(amount));
            segments.add(segment);
        }
    }
}
