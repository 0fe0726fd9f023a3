package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import io.cairn.progress.Carried;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceSource;
import io.cairn.progress.OwnLink;
import io.cairn.progress.Proof;
import io.cairn.progress.ui.EvidenceMark;
import io.cairn.progress.ui.ProofLinks;
import io.cairn.roadmap.StepEvidence;
import io.cairn.roadmap.StepView;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What shows that a step is done: each project, certification and review, or the learner's own word. */
class StepProofs extends Section {

    /** @param own finds the learner's own links */
    StepProofs(
            StepView step,
            ProofLinks links,
            SerializableFunction<UUID, Optional<OwnLink>> own,
            StepNames names,
            LocalDate today) {
        Words words = Words.here();
        addClassName("step-proofs");
        setVisible(step.key().kind().isProvable());
        add(new H2(words.text("roadmap.evidence")));
        StepEvidence evidence = step.evidence();
        Evidence best = evidence.best();
        Carried carried = evidence.carried();
        if (carried != null) {
            String key = best == null ? "roadmap.carried.partly" : "roadmap.carried." + carried.kind();
            Paragraph from = new Paragraph(words.text(key, names.formerUnits(carried.units())));
            from.addClassName("carried-from");
            add(from);
        }
        if (best == null) {
            add(new Paragraph(words.text("roadmap.evidence.none")));
        } else if (evidence.isShown()) {
            UnorderedList list = new UnorderedList();
            list.addClassNames("plain", "proofs");
            evidence.proofs().forEach(proof -> list.add(item(proof, link(proof, links, own), words, today)));
            add(list);
        } else if (carried != null) {
            add(new Paragraph(EvidenceMark.inWords(best)));
        } else {
            String text = evidence.fromHigherLevel() ? "roadmap.evidence.implied" : "roadmap.evidence.claimed";
            add(new Paragraph(EvidenceMark.inWords(best), new Span(" " + words.text(text))));
        }
        if (best == Evidence.EXPIRED) {
            add(soft(new Paragraph(words.text("roadmap.evidence.expired"))));
        }
    }

    private static Component link(Proof proof, ProofLinks links, SerializableFunction<UUID, Optional<OwnLink>> own) {
        Optional<OwnLink> link = proof.source() == EvidenceSource.LINK ? own.apply(proof.sourceId()) : Optional.empty();
        return link.<Component>map(StepOwnLinks::anchor).orElseGet(() -> links.link(proof));
    }

    private static ListItem item(Proof proof, Component link, Words words, LocalDate today) {
        RoughDates dates = new RoughDates(words, today);
        Span facts = new Span(words.text("roadmap.evidence.source." + proof.source(), dates.exact(proof.shownOn())));
        facts.addClassNames("soft", "small", "numbers");
        ListItem item = new ListItem(EvidenceMark.inWords(proof.worthOn(today)), link, facts);
        LocalDate expiresOn = proof.expiresOn();
        if (expiresOn != null) {
            String key = expiresOn.isBefore(today) ? "roadmap.evidence.ran-out" : "roadmap.evidence.until";
            facts.add(" · " + words.text(key, dates.exact(expiresOn)));
        }
        return item;
    }

    private static Paragraph soft(Paragraph text) {
        text.addClassNames("soft", "small");
        return text;
    }
}
