package io.cairn.portfolio.ui;

import java.io.Serializable;

/**
 * Is told when the person has changed something in a part of a form. Many fields share it, so it is a component and no
 * lambda: a lambda that is reached again while it is being read back from a stored session does not survive.
 */
interface Changes extends Serializable {

    /** After a change by the person, and a short pause while they type. */
    void changed();
}
