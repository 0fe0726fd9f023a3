package io.cairn.studio.ui.edit;

import java.io.Serializable;

/** Is told of a thing that was made on the way. */
interface Added extends Serializable {

    void added(String id);
}
