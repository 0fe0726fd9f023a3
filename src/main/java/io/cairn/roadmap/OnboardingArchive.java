package io.cairn.roadmap;

import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** A person's half-filled onboarding form. */
@Component
@Order(32)
class OnboardingArchive implements ArchivePart {

    private record Form(Instant savedAt, OnboardingDraft content) {}

    private final DraftRepository drafts;

    OnboardingArchive(DraftRepository drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "onboarding";
    }

    /** Whoever has just signed up has looked into the form; an import may put another one in its place. */
    @Override
    public Optional<String> presence() {
        return Optional.empty();
    }

    @Override
    public void write(UUID owner, JsonGenerator document) {
        drafts.findById(owner)
                .flatMap(stored -> stored.draft().map(draft -> new Form(stored.savedAt(), draft)))
                .ifPresentOrElse(document::writePOJO, document::writeNull);
    }

    @Override
    public void check(ArchiveMember member) {
        member.one(Form.class);
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        drafts.remove(owner);
        member.one(Form.class).ifPresent(form -> drafts.save(owner, RoadmapJson.write(form.content()), form.savedAt()));
    }
}
