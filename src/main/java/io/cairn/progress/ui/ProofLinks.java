package io.cairn.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.cairn.progress.Proof;
import io.cairn.shared.SessionService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Links proofs to what they come from, whichever feature that is. */
@Service
public class ProofLinks extends SessionService {

    private final transient List<ProofAddresses> addresses;

    ProofLinks(List<ProofAddresses> addresses) {
        this.addresses = addresses;
    }

    /** The title of the proof as a link; as plain text when no feature shows its source. */
    public Component link(Proof proof) {
        return addresses.stream()
                .map(known -> known.addressOf(proof.source(), proof.sourceId()))
                .flatMap(Optional::stream)
                .findFirst()
                .<Component>map(address -> new Anchor(address, proof.title()))
                .orElseGet(() -> new Span(proof.title()));
    }
}
