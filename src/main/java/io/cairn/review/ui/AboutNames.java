package io.cairn.review.ui;

import io.cairn.catalog.Rubric;
import io.cairn.portfolio.ui.ProjectWords;
import io.cairn.review.About;
import io.cairn.review.Snapshot;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be commented on in a submission, by name: the whole, its projects, the rubric's criteria. */
public final class AboutNames implements Serializable {

    private final Map<About, String> names = new LinkedHashMap<>();

    public AboutNames(Snapshot snapshot, Rubric rubric) {
        names.put(About.whole(), ReviewWords.text("reviews.about.whole"));
        snapshot.projects()
                .forEach(project -> names.put(
                        About.project(project.id()),
                        ReviewWords.text("reviews.about.project", ProjectWords.title(project.content()))));
        rubric.criteria()
                .forEach(criterion -> names.put(
                        About.criterion(criterion.slug()),
                        ReviewWords.text("reviews.about.criterion", criterion.title())));
    }

    public List<About> all() {
        return List.copyOf(names.keySet());
    }

    public String of(About about) {
        return names.getOrDefault(about, "");
    }
}
