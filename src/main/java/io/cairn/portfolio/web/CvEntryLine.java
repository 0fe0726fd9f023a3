package io.cairn.portfolio.web;

import io.cairn.portfolio.CvEntry;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/** A job or a degree as it stands in the CV. */
record CvEntryLine(String title, String organisation, String time, List<String> text) {

    /** What goes on comes first, then what ended last. */
    private static final Comparator<CvEntry> LATEST_FIRST = Comparator.comparing(
                    CvEntry::to, Comparator.nullsFirst(Comparator.<YearMonth>reverseOrder()))
            .thenComparing(CvEntry::from, Comparator.reverseOrder());

    static List<CvEntryLine> of(List<CvEntry> entries, PageWords words) {
        return entries.stream()
                .sorted(LATEST_FIRST)
                .map(entry -> new CvEntryLine(
                        entry.title(), entry.organisation(), time(entry, words), PageWords.paragraphs(entry.text())))
                .toList();
    }

    private static String time(CvEntry entry, PageWords words) {
        String until = entry.to() == null
                ? words.text("cv.today")
                : PageWords.month(entry.to().atDay(1));
        return PageWords.month(entry.from().atDay(1)) + " – " + until;
    }
}
