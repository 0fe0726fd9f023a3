package io.cairn.review.ui.desk;

import java.io.Serializable;

/** Hears that the mentor has typed or chosen something. An object, as many fields tell it: a session on disk needs that. */
interface Typed extends Serializable {
    void typed();
}
