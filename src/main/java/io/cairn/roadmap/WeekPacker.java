package io.cairn.roadmap;

import io.cairn.roadmap.PlanWeek.Share;
import io.cairn.roadmap.StudyCalendar.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays steps one after another into weeks; a step that does not fit into the rest of a week goes on in the next. */
final class WeekPacker {

    private final StudyCalendar calendar;
    private final Workload workload;
    private final Map<StepKey, Span> spans = new HashMap<>();
    private final List<PlanWeek> weeks = new ArrayList<>();
    private List<Share> shares = new ArrayList<>();
    private long done;
    private long doneIfLow;
    private long doneIfHigh;

    WeekPacker(StudyCalendar calendar, Workload workload) {
        this.calendar = calendar;
        this.workload = workload;
    }

    /** From when to when a step likely lasts, and when it ends should all efforts turn out low or high. */
    record Span(LocalDate start, LocalDate finish, LocalDate earliest, LocalDate latest) {}

    /** @param spans for each step */
    record Packed(List<PlanWeek> weeks, Map<StepKey, Span> spans, Forecast forecast) {}

    Packed pack(List<StepKey> steps) {
        steps.forEach(this::add);
        closeWeek();
        Forecast forecast = new Forecast(calendar.dayOf(doneIfLow), calendar.dayOf(done), calendar.dayOf(doneIfHigh));
        return new Packed(weeks, spans, forecast);
    }

    private void add(StepKey step) {
        int minutes = workload.likely(step);
        LocalDate start = calendar.dayOf(minutes == 0 ? done : done + 1);
        share(step, minutes);
        doneIfLow += workload.low(step);
        doneIfHigh += workload.high(step);
        spans.put(step, new Span(start, calendar.dayOf(done), calendar.dayOf(doneIfLow), calendar.dayOf(doneIfHigh)));
    }

    private void share(StepKey step, int minutes) {
        int left = minutes;
        while (left > 0) {
            Week week = calendar.week(weeks.size());
            int part = (int) Math.min(left, week.before() + week.minutes() - done);
            if (part == 0) {
                closeWeek();
            } else {
                shares.add(new Share(step, part));
                done += part;
                left -= part;
            }
        }
    }

    private void closeWeek() {
        Week week = calendar.week(weeks.size());
        weeks.add(new PlanWeek(week.monday(), week.minutes(), shares));
        shares = new ArrayList<>();
    }
}
