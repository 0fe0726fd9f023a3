package io.cairn.portfolio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Certification;
import io.cairn.catalog.Status;
import io.cairn.catalog.UnitId;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.roadmap.PlanEffect;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the certifications' screens say, in the person's language. */
final class CertificationWords {

    private static final int DAYS_PER_WEEK = 7;

    private CertificationWords() {}

    static String text(String key, Object... values) {
        return I18NProvider.translate("certifications." + key, values);
    }

    static Optional<Certification> find(Catalog catalog, Slug slug) {
        return catalog.content().certifications().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst();
    }

    /** For example "Python, working". */
    static String unit(Catalog catalog, UnitId unit) {
        return CatalogWords.unit(catalog, unit);
    }

    static String item(Catalog catalog, CatalogKey item) {
        return switch (item.kind()) {
            case UNIT -> unit(catalog, UnitId.parse(item.id()));
            case CERTIFICATION ->
                text(
                        "item",
                        find(catalog, new Slug(item.id()))
                                .map(Certification::name)
                                .orElse(item.id()));
            default -> item.id();
        };
    }

    /** Since when nobody can take it any more, and what there is instead. */
    static String retired(Catalog catalog, Certification certification) {
        Status status = certification.status();
        String since = status.on() == null ? text("retired") : text("retired.on", CatalogWords.date(status.on()));
        Slug successor = status.successor();
        return Stream.of(
                        Optional.of(since),
                        Optional.ofNullable(successor)
                                .flatMap(slug -> find(catalog, slug))
                                .map(next -> text("retired.successor", next.name())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** What would become of the plan, in one line. */
    static String plan(PlanEffect plan) {
        int saved = plan.hoursSaved();
        return saved > 0 ? text("plan.saves", saved) : saved < 0 ? text("plan.adds", -saved) : text("plan.same");
    }

    /** When the plan would likely end, and how much earlier or later that is; empty when it is the same day. */
    static Optional<String> finish(PlanEffect plan) {
        LocalDate after = plan.after().likely();
        long days = ChronoUnit.DAYS.between(after, plan.before().likely());
        if (days == 0) {
            return Optional.empty();
        }
        String direction = days > 0 ? "earlier" : "later";
        long distance = Math.abs(days);
        String much = distance < 2 * DAYS_PER_WEEK
                ? text("finish.days-" + direction, distance)
                : text("finish.weeks-" + direction, Math.round((double) distance / DAYS_PER_WEEK));
        String month = DateTimeFormatter.ofLocalizedPattern("yMMMM")
                .withLocale(locale())
                .format(after);
        return Optional.of(text("finish", month, much));
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
