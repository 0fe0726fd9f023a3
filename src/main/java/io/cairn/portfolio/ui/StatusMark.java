package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Span;
import io.cairn.portfolio.ProjectStatus;

/** How far a project is, as a word in a frame. */
class StatusMark extends Span {

    StatusMark(ProjectStatus status) {
        super(ProjectWords.of(status));
        addClassName("badge");
        switch (status) {
            case IDEA -> addClassName("idea");
            case BUILDING -> addClassName("accent");
            case DONE, PUBLISHED -> addClassName("ok");
        }
    }
}
