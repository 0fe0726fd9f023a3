package io.cairn.review.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** A share in words: always with the counts it is made of, and no percentage of a handful. */
public final class ShareText {

    /** Of fewer a percentage would say more than is known. */
    public static final int ENOUGH = 5;

    private ShareText() {}

    /** For example "7 of 9 (78 %)", or "2 of 3, too few for a percentage". */
    public static String of(int part, int whole) {
        if (whole == 0) {
            return I18NProvider.translate("mentoring.share.none");
        }
        return whole < ENOUGH
                ? I18NProvider.translate("mentoring.share.few", part, whole)
                : I18NProvider.translate("mentoring.share", part, whole, (double) part / whole);
    }
}
