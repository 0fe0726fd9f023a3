package io.cairn.catalog.ui;

/** "480-820 h, 10-17 months". */
final class EstimateText {

    private EstimateText() {}

    static String of(RoleEstimate estimate) {
        String months = estimate.monthsLow() == estimate.monthsHigh()
                ? CatalogWords.text("catalog.months", estimate.monthsHigh())
                : CatalogWords.text("catalog.months.range", estimate.monthsLow(), estimate.monthsHigh());
        return CatalogWords.text("catalog.estimate", CatalogWords.effort(estimate.hours()), months);
    }
}
