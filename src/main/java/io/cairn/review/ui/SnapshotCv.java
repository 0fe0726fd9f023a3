package io.cairn.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.portfolio.CvContent;
import io.cairn.portfolio.CvEntry;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a CV says beyond the portfolio, the latest first. */
class SnapshotCv extends Section {

    SnapshotCv(CvContent cv) {
        add(new H2(getTranslation("reviews.shown.cv")));
        String reach = Stream.of(cv.email(), cv.phone(), cv.location())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!reach.isEmpty()) {
            add(new Paragraph(reach));
        }
        entries("portfolio.cv.work", cv.work());
        entries("portfolio.cv.education", cv.education());
    }

    private void entries(String heading, List<CvEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Section section = new Section(new H3(getTranslation(heading)));
        section.addClassName("snapshot-entries");
        entries.stream()
                .sorted(Comparator.comparing(CvEntry::from).reversed())
                .map(this::entry)
                .forEach(section::add);
        add(section);
    }

    private Div entry(CvEntry entry) {
        Paragraph when = new Paragraph(
                getTranslation("reviews.shown.entry", entry.organisation(), month(entry.from()), month(entry.to())));
        when.addClassNames("soft", "small", "numbers");
        Div shown = new Div(new H4(entry.title()), when);
        if (!entry.text().isEmpty()) {
            Paragraph text = new Paragraph(entry.text());
            text.addClassName("as-typed");
            shown.add(text);
        }
        return shown;
    }

    private String month(@Nullable YearMonth month) {
        return month == null
                ? getTranslation("portfolio.public.cv.today")
                : DateTimeFormatter.ofLocalizedPattern("yMMM")
                        .withLocale(getLocale())
                        .format(month);
    }
}
