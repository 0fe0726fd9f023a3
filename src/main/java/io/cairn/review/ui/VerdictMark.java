package io.cairn.review.ui;

import io.cairn.review.Verdict;

/** What a mentor decided: a word in a frame, with a shape of its own. */
public class VerdictMark extends StateMark {

    public VerdictMark(Verdict verdict) {
        super(icon(verdict), verdict.approves() ? "ok" : "warn", ReviewWords.of(verdict));
    }
}
