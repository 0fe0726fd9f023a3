package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ui.ChipRow;
import io.cairn.review.ReviewQuality;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** How fairly work is judged. Which part of it is shown is the address's query. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.QUALITY)
@RolesAllowed("ADMIN")
@PartOf(ReviewNavigation.PEOPLE)
class QualityView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOW = "show";

    private enum Part {
        AGREEMENT,
        MENTORS,
        NOTES
    }

    private final ReviewQuality quality;
    private final Catalogs catalogs;
    private final ChipRow parts = new ChipRow("quality-part", text("quality.part"));
    private final Div content = new Div();

    QualityView(ReviewQuality quality, Catalogs catalogs) {
        this.quality = quality;
        this.catalogs = catalogs;
        addClassNames("admin-view", "quality-view");
        add(
                new AdminTabs(AdminTabs.Tab.QUALITY),
                new PageHeader(text("quality.title"), text("quality.lead")),
                parts,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location here = event.getLocation();
        Part chosen = Queries.chosen(here, SHOW, Part.class);
        Part part = chosen == null ? Part.AGREEMENT : chosen;
        for (Part one : Part.values()) {
            parts.chip(text("quality.part." + one), one == part, there(here, one, chosen));
        }
        content.removeAll();
        content.add(
                switch (part) {
                    case AGREEMENT -> new AgreementPanel(quality.agreement(), catalogs.current());
                    case MENTORS -> new MentorQualityPanel(quality.mentors());
                    case NOTES -> new PrivateNotesPanel(quality.privateNotes());
                });
    }

    /** Unlike a filter, the part that is shown cannot be taken away. */
    private static Location there(Location here, Part part, @Nullable Part chosen) {
        return part == chosen ? here : Queries.toggled(here, SHOW, part);
    }

    @Override
    public String getPageTitle() {
        return text("quality.title");
    }
}
