package io.cairn.calendar;

import io.cairn.account.Addressee;
import io.cairn.portfolio.ExpiringCertification;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts a plan into words for a calendar. A study block is the so-many-th of its step: what of it has gone by keeps its
 * number, so a plan made anew moves those to come and never those that were.
 */
@Component
class CalendarItems {

    private static final int MINUTES_PER_DAY = 24 * 60;
    /** A calendar in which all days for years are full is of use to nobody. */
    private static final int MONTHS_AHEAD = 6;

    private final MessageSource words;

    CalendarItems(MessageSource words) {
        this.words = words;
    }

    /** What the whole calendar is called. */
    String name(@Nullable String role, Locale locale) {
        return role == null ? word(locale, "name") : word(locale, "name.role", role);
    }

    /** Study blocks of steps that are still open, from today on, and the days by which career tasks are planned to be done. */
    List<CalendarItem> ofPlan(
            RoadmapView roadmap, Addressee person, LocalDate today, LocalTime start, List<CalendarEntry> before) {
        List<CalendarItem> items = new ArrayList<>();
        LocalDate horizon = today.plusMonths(MONTHS_AHEAD);
        Map<String, Integer> parts = partsGoneBy(before, today);
        for (StudyBlocks.Block block :
                new StudyBlocks(roadmap.settings()).of(roadmap.plan().weeks())) {
            StepStatus status = roadmap.status(block.step());
            if (!status.isOpen() || block.day().isBefore(today) || block.day().isAfter(horizon)) {
                continue;
            }
            String stem = stem(roadmap.id(), block.step());
            int part = parts.merge(stem, 1, Integer::sum);
            items.add(new CalendarItem(
                    uid(stem, part),
                    word(person.locale(), "study", title(roadmap, block.step(), person.locale())),
                    word(person.locale(), "study.more", roadmap.roleName()),
                    "roadmap/step/" + block.step(),
                    person.zone().getId(),
                    block.day(),
                    time(start, block),
                    Math.min(block.minutes(), MINUTES_PER_DAY)));
        }
        roadmap.plan().steps().stream()
                .filter(step -> step.key().kind() == StepKind.TASK)
                .filter(step ->
                        roadmap.status(step.key()).isOpen() && !step.finish().isBefore(today))
                .forEach(step -> items.add(task(roadmap, step, person)));
        return items;
    }

    private CalendarItem task(RoadmapView roadmap, PlannedStep step, Addressee person) {
        return new CalendarItem(
                "task-%s-%s@cairn".formatted(step.key().id(), roadmap.id()),
                word(person.locale(), "task", title(roadmap, step.key(), person.locale())),
                word(person.locale(), "task.more", roadmap.roleName()),
                "roadmap/step/" + step.key(),
                person.zone().getId(),
                step.finish(),
                null,
                0);
    }

    List<CalendarItem> ofCertifications(List<ExpiringCertification> certifications, Addressee person, LocalDate today) {
        return certifications.stream()
                .filter(certification -> !certification.expiresOn().isBefore(today))
                .map(certification -> new CalendarItem(
                        "certification-%s@cairn".formatted(certification.id()),
                        word(person.locale(), "certification", certification.name()),
                        word(person.locale(), "certification.more"),
                        "certifications/" + certification.id(),
                        person.zone().getId(),
                        certification.expiresOn(),
                        null,
                        0))
                .toList();
    }

    /** How many blocks of each step lie behind, by the stem of their ids. */
    private static Map<String, Integer> partsGoneBy(List<CalendarEntry> before, LocalDate today) {
        Map<String, Integer> parts = new HashMap<>();
        for (CalendarEntry entry : before) {
            String uid = entry.item().uid();
            int dot = uid.lastIndexOf('.');
            if (uid.startsWith("study-") && dot > 0 && !entry.isCancelled() && entry.isBefore(today)) {
                int part = Integer.parseInt(uid.substring(dot + 1, uid.indexOf('@')));
                parts.merge(uid.substring(0, dot), part, Math::max);
            }
        }
        return parts;
    }

    private static String stem(UUID roadmap, StepKey step) {
        return "study-%s-%s".formatted(step.toString().replaceAll("[./]", "-"), roadmap);
    }

    private static String uid(String stem, int part) {
        return "%s.%d@cairn".formatted(stem, part);
    }

    /** As the person likes it, but earlier on a day that would not end before midnight. */
    private static LocalTime time(LocalTime start, StudyBlocks.Block block) {
        int from = start.getHour() * 60 + start.getMinute() + block.offset();
        int latest = Math.max(0, MINUTES_PER_DAY - 1 - block.minutes());
        return LocalTime.ofSecondOfDay(Math.min(from, latest) * 60L);
    }

    private String title(RoadmapView roadmap, StepKey step, Locale locale) {
        String title = roadmap.label(step).title();
        if (!step.isUnit()) {
            return title;
        }
        String level =
                words.getMessage("catalog.Proficiency." + step.unitId().level().name(), null, locale);
        return words.getMessage("catalog.unit", new Object[] {title, level.toLowerCase(locale)}, locale);
    }

    private String word(Locale locale, String key, Object... values) {
        return words.getMessage("calendar.entry." + key, values, locale);
    }
}
