package io.cairn.portfolio.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.ui.SearchText;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which project briefs to show; its other form is the address's query.
 *
 * @param text words that must all occur in the brief
 * @param paradigms any of them; empty for all
 */
record BriefFilter(String text, Set<Paradigm> paradigms) implements Serializable {

    BriefFilter {
        paradigms = Collections.unmodifiableSet(new TreeSet<>(paradigms));
    }

    static BriefFilter of(QueryParameters query) {
        Set<Paradigm> paradigms = query.getParameters("paradigm").stream()
                .flatMap(name -> Stream.of(Paradigm.values())
                        .filter(paradigm -> name(paradigm).equals(name)))
                .collect(Collectors.toSet());
        return new BriefFilter(query.getSingleParameter("q").orElse(""), paradigms);
    }

    Location location() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!text.isBlank()) {
            query.put("q", List.of(text));
        }
        if (!paradigms.isEmpty()) {
            query.put("paradigm", paradigms.stream().map(BriefFilter::name).toList());
        }
        return new Location(PortfolioNavigation.newProject(), new QueryParameters(query));
    }

    boolean matches(ProjectBrief brief) {
        return (paradigms.isEmpty() || paradigms.contains(brief.paradigm()))
                && SearchText.matches(text, String.join(" ", brief.title(), brief.summary(), brief.problem()));
    }

    BriefFilter withText(String words) {
        return new BriefFilter(words, paradigms);
    }

    /** With the paradigm added, or taken out if it was in. */
    BriefFilter toggling(Paradigm paradigm) {
        Set<Paradigm> others = new TreeSet<>(paradigms);
        if (!others.remove(paradigm)) {
            others.add(paradigm);
        }
        return new BriefFilter(text, others);
    }

    private static String name(Paradigm paradigm) {
        return paradigm.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
