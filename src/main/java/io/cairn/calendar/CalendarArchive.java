package io.cairn.calendar;

import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** At what time of day a person studies. The secret address of their calendar leads to this portal, and stays here. */
@Component
@Order(70)
class CalendarArchive implements ArchivePart {

    private record Times(LocalTime studyFrom) {}

    private final CalendarRows rows;

    CalendarArchive(CalendarRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "calendar";
    }

    /** An import may put another time in the place of one that is there. */
    @Override
    public Optional<String> presence() {
        return Optional.empty();
    }

    @Override
    public void write(UUID owner, JsonGenerator document) {
        rows.address(owner)
                .map(address -> new Times(address.studyFrom()))
                .ifPresentOrElse(document::writePOJO, document::writeNull);
    }

    @Override
    public void check(ArchiveMember member) {
        member.one(Times.class);
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        member.one(Times.class).ifPresent(times -> rows.studyFrom(owner, times.studyFrom()));
    }
}
