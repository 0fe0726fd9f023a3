package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Anchor;
import io.cairn.roadmap.StepKey;
import java.util.Optional;

/** Something that another feature offers to do with a step, beside the step's own buttons. Beans of this type are asked. */
public interface StepOffer {

    /** A link to where it is done; empty if there is nothing to offer for such a step. */
    Optional<Anchor> linkFor(StepKey step);
}
