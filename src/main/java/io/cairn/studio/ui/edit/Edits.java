package io.cairn.studio.ui.edit;

import java.io.Serializable;

/** Is told when the person has changed something in a form. Many fields share it, so it is a component and no lambda. */
interface Edits extends Serializable {

    void edited();
}
