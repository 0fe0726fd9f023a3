package io.cairn.portfolio.ui;

import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import java.io.Serializable;

/** Is told which of two contents of a field is to stand. A component, for the same reason as {@link Changes}. */
interface Choices extends Serializable {

    /** @param chosen what has the field as it is to be */
    void choose(ProjectField field, ProjectContent chosen);
}
