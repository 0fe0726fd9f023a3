package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Anchor;
import io.cairn.roadmap.StepKey;
import io.cairn.shared.SessionService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What all features offer for a step. */
@Service
class StepOffers extends SessionService {

    private final transient List<StepOffer> features;

    StepOffers(List<StepOffer> features) {
        this.features = features;
    }

    List<Anchor> linksFor(StepKey step) {
        return features.stream()
                .map(feature -> feature.linkFor(step))
                .flatMap(Optional::stream)
                .toList();
    }
}
