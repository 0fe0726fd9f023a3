package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.review.GivenReviews;
import io.cairn.review.MentorNumbers;
import io.cairn.review.Verdict;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.review.ui.ShareText;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A mentor's own numbers, each with what it is made of. Nobody but the mentor and admins sees them. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.NUMBERS)
@RolesAllowed("MENTOR")
@PartOf(ReviewNavigation.GIVEN)
class NumbersView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final GivenReviews reviews;

    NumbersView(GivenReviews reviews) {
        this.reviews = reviews;
        addClassName("numbers-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MentorNumbers numbers = reviews.numbers();
        int all =
                numbers.decided().values().stream().mapToInt(Integer::intValue).sum();
        DescriptionList list = new DescriptionList();
        list.addClassNames("figures");
        figure(list, "numbers.open", text("numbers.open.value", numbers.open(), numbers.openLimit()), "");
        figure(list, "numbers.decided", text("numbers.decided.value", all), "");
        for (Verdict verdict : Verdict.values()) {
            int count = numbers.decided().getOrDefault(verdict, 0);
            figure(list, ReviewWords.of(verdict), ShareText.of(count, all));
        }
        figure(
                list,
                "numbers.helpful",
                ShareText.of(numbers.helpful(), numbers.rated()),
                text("numbers.helpful.means", numbers.rated()));
        figure(list, "numbers.desk", atDesk(numbers.atDesk(), all), text("numbers.desk.means"));
        removeAll();
        add(
                new MentoringTabs(MentoringTabs.Tab.NUMBERS),
                new PageHeader(text("numbers.title"), text("numbers.lead")),
                list);
    }

    private static String atDesk(@Nullable Duration median, int reviews) {
        return median == null || reviews < ShareText.ENOUGH
                ? text("numbers.not-enough", reviews, ShareText.ENOUGH)
                : text("numbers.desk.value", ReviewWords.duration(median), reviews);
    }

    private static void figure(DescriptionList list, String key, String value, String means) {
        figure(list, text(key), value);
        if (!means.isEmpty()) {
            Paragraph line = new Paragraph(means);
            line.addClassNames("soft", "small");
            list.add(new Description(line));
        }
    }

    private static void figure(DescriptionList list, String label, String value) {
        Span number = new Span(value);
        number.addClassName("numbers");
        list.add(new Term(label), new Description(number));
    }

    @Override
    public String getPageTitle() {
        return text("numbers.title");
    }
}
