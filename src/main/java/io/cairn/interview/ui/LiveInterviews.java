package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableSupplier;
import io.cairn.interview.Interview;
import io.cairn.interview.InterviewList;
import io.cairn.interview.InterviewTopics;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.LiveUpdates;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A person's interviews under their headings. What the other side does shows by itself. */
abstract class LiveInterviews extends Div {

    /** Pages that are open for longer have been looked at anew by then. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    /** Clocks differ. */
    private static final Duration A_LITTLE_LATER = Duration.ofSeconds(2);

    private final SerializableSupplier<InterviewList> read;
    private final Map<UUID, InterviewEntry> entries = new HashMap<>();
    private InterviewList list = new InterviewList(List.of(), List.of(), List.of(), Instant.EPOCH);

    LiveInterviews(UUID person, SerializableSupplier<InterviewList> read) {
        this.read = read;
        addClassNames("stack", "wide");
        LiveUpdates.listen(this, InterviewTopics.of(person), changed -> refresh(), this::refresh);
    }

    /** Adds what is there to see. */
    abstract void fill(InterviewList interviews);

    abstract InterviewEntry entry(Interview interview, Instant now);

    /** @throws NotFoundException if one is to be pointed out and is not among them */
    void show(Optional<UUID> pointedOut) {
        show(read.get());
        pointedOut.ifPresent(id -> Optional.ofNullable(entries.get(id))
                .orElseThrow(() -> new NotFoundException("No interview " + id))
                .pointOut());
    }

    private void show(InterviewList interviews) {
        list = interviews;
        entries.clear();
        removeAll();
        fill(interviews);
        interviews.nextTurn().ifPresent(this::lookAgainAt);
    }

    /** An open page offers in time what can be done once an interview has begun or is over. */
    private void lookAgainAt(Instant turn) {
        Duration wait = Duration.between(list.at(), turn);
        if (wait.compareTo(LONGEST_WAIT) < 0) {
            getElement()
                    .executeJs("clearTimeout(this.turn); this.turn = setTimeout(() => this.$server.turn(), $0)", (int)
                            wait.plus(A_LITTLE_LATER).toMillis());
        }
    }

    @ClientCallable
    private void turn() {
        show(read.get());
    }

    /** Leaves everything as it is if nothing has changed, so that whoever is at it is not disturbed. */
    void refresh() {
        InterviewList now = read.get();
        if (!now.showsTheSameAs(list)) {
            show(now);
        }
    }

    /** The button that the keyboard was on may be gone: it goes on at what has changed. */
    void showChanged(Interview changed) {
        show(list.with(changed));
        Optional.ofNullable(entries.get(changed.id())).ifPresent(InterviewEntry::focus);
    }

    void addList(String key, List<Interview> some) {
        if (some.isEmpty()) {
            return;
        }
        H2 heading = new H2(text(key));
        heading.setId("interviews-" + key);
        Section section = new Section(heading);
        section.addClassName("stack");
        section.getElement().setAttribute("aria-labelledby", "interviews-" + key);
        for (Interview one : some) {
            InterviewEntry entry = entry(one, list.at());
            entries.put(one.id(), entry);
            section.add(entry);
        }
        add(section);
    }

    /**
     * Asks for words about an interview. They count for what the dialog says of it: what changes beneath is told
     * before anything is done, not taken as read.
     */
    InterviewDialog ask(String title, Interview interview, ZoneId zone, Action action) {
        Told told = new Told(interview);
        return new InterviewDialog(
                        text(title), () -> List.of(InterviewWords.when(told.interview.time(), zone)), words -> {
                            showChanged(action.act(words, told.interview.sequence()));
                            return Optional.empty();
                        })
                .lookingAgain(() -> {
                    refresh();
                    told.interview = list.find(interview.id()).orElse(interview);
                });
    }

    /** The interview as an open dialog tells it. */
    private static final class Told implements java.io.Serializable {

        private Interview interview;

        Told(Interview interview) {
            this.interview = interview;
        }
    }

    /** What is done with the words to the interview of a sequence. */
    interface Action extends java.io.Serializable {
        Interview act(String words, int sequence);
    }
}
