package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.ui.StepOffer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From the step of a brief to the project that is made from it. */
@Component
class WriteUpOffer implements StepOffer {

    @Override
    public Optional<Anchor> linkFor(StepKey step) {
        if (step.kind() != StepKind.PROJECT) {
            return Optional.empty();
        }
        return Optional.of(
                new Anchor(PortfolioNavigation.newProject(step.slug()), ProjectWords.text("projects.write-up")));
    }
}
