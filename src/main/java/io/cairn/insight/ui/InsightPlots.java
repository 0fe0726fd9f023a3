package io.cairn.insight.ui;

import static io.cairn.insight.ui.InsightWords.text;

import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.insight.Funnel;
import io.cairn.insight.ReviewWait;
import io.cairn.insight.RoleChosen;
import io.cairn.shared.ui.Plot;
import io.cairn.shared.ui.PlotData;
import io.cairn.shared.ui.PlotData.Series;
import java.util.List;
import java.util.stream.Stream;

/** The numbers as plots. */
final class InsightPlots {

    private InsightPlots() {}

    static Plot funnel(Funnel funnel) {
        List<String> labels = Stream.of("signed-up", "onboarded", "first-step", "first-project", "first-review")
                .map(step -> text("funnel." + step))
                .toList();
        List<Double> people = Stream.of(
                        funnel.signedUp(),
                        funnel.onboarded(),
                        funnel.firstStep(),
                        funnel.firstProject(),
                        funnel.firstReview())
                .map(Integer::doubleValue)
                .toList();
        return Plot.bars(
                text("funnel.plot"),
                new PlotData(text("funnel.step"), labels, List.of(new Series(text("people"), people)), ""));
    }

    static Plot roles(List<RoleChosen> roles, Catalog catalog) {
        List<String> labels = roles.stream()
                .map(chosen -> catalog.findRole(chosen.role())
                        .map(CareerRole::name)
                        .orElse(chosen.role().value()))
                .toList();
        List<Double> people =
                roles.stream().map(chosen -> (double) chosen.people()).toList();
        return Plot.bars(
                text("roles.plot"),
                new PlotData(text("roles.role"), labels, List.of(new Series(text("people"), people)), ""));
    }

    static Plot waits(List<ReviewWait> waits) {
        List<String> labels = waits.stream()
                .map(wait -> text("waits.kind", text("waits.kind." + wait.kind()), wait.decided()))
                .toList();
        return Plot.bars(
                text("waits.plot"),
                new PlotData(
                        text("waits.work"),
                        labels,
                        List.of(
                                new Series(
                                        text("waits.median"),
                                        waits.stream()
                                                .map(ReviewWait::medianDays)
                                                .toList()),
                                new Series(
                                        text("waits.long"),
                                        waits.stream().map(ReviewWait::longDays).toList())),
                        text("days")));
    }
}
