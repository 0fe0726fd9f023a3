package io.cairn.progress.ui;

import io.cairn.catalog.CatalogKey;
import io.cairn.progress.TimerChange;
import java.io.Serializable;

/** The screen that timers are on. */
public interface TimerHost extends Serializable {

    /** What a thing of the catalogue is called; also what is not on the screen. */
    String titleOf(CatalogKey item);

    /** A timer was started or stopped here: shows how it stands now. */
    void changed(TimerChange change);
}
