package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.interview.ClosedDays;
import io.cairn.interview.ExtraSlot;
import io.cairn.interview.HoursProblem;
import io.cairn.interview.HoursRefusedException;
import io.cairn.interview.InterviewHours;
import io.cairn.interview.InterviewTexts;
import io.cairn.interview.MentorHours;
import io.cairn.interview.WeeklySlot;
import io.cairn.interview.WeeklySlots;
import io.cairn.review.InterviewTopic;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.ZoneField;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;

/** What a mentor offers: kinds of interview, where, and when. */
class HoursForm extends Composite<Div> {

    private final CheckboxGroup<InterviewTopic> topics = new CheckboxGroup<>(text("hours.topics"));
    private final TextField place = new TextField(text("hours.place"));
    private final ZoneField zone = new ZoneField(text("hours.zone"));
    private final SlotRows<WeeklySlot> weekly = new SlotRows<>(
            text("hours.weekly"), text("hours.weekly.help"), text("hours.weekly.add"), WeeklySlotRow::new);
    private final SlotRows<ClosedDays> closed = new SlotRows<>(
            text("hours.closed"), text("hours.closed.help"), text("hours.closed.add"), ClosedDaysRow::new);
    private final SlotRows<ExtraSlot> extra =
            new SlotRows<>(text("hours.extra"), text("hours.extra.help"), text("hours.extra.add"), ExtraSlotRow::new);
    private final Paragraph problem = new Paragraph();
    private final MentorHours mentorHours;
    private int version;

    HoursForm(MentorHours mentorHours) {
        this.mentorHours = mentorHours;
        topics.setItems(InterviewTopic.values());
        topics.setItemLabelGenerator(InterviewWords::topic);
        topics.setHelperText(text("hours.topics.help"));
        place.setHelperText(text("hours.place.help"));
        place.setMaxLength(InterviewTexts.PLACE);
        place.setManualValidation(true);
        zone.setHelperText(text("hours.zone.help"));
        zone.setManualValidation(true);
        problem.addClassName("form-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Button keep = new Button(text("hours.save"), click -> save());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("hours-form", "stack");
        getContent().add(topics, place, zone, weekly, closed, extra, problem, keep);
        show(mentorHours.hours());
    }

    private void show(InterviewHours hours) {
        topics.setValue(hours.topics());
        place.setValue(hours.place());
        WeeklySlots slots = hours.slots();
        zone.setValue(slots.zone());
        weekly.show(slots.weekly());
        closed.show(slots.closed());
        extra.show(slots.extra());
        version = hours.version();
    }

    private void save() {
        problem.setVisible(false);
        place.setInvalid(false);
        read().ifPresent(hours -> {
            try {
                version = mentorHours.save(hours);
                Notifications.done(text("hours.saved"));
            } catch (HoursRefusedException e) {
                refuse(e.problem());
            } catch (OptimisticLockingFailureException e) {
                // What was typed stays; whoever saves once more wants it instead.
                version = mentorHours.hours().version();
                refuse(text("hours.problem.STALE"));
            }
        });
    }

    private Optional<InterviewHours> read() {
        zone.setInvalid(zone.isEmpty());
        Optional<List<WeeklySlot>> everyWeek = weekly.read();
        Optional<List<ClosedDays>> shut = closed.read();
        Optional<List<ExtraSlot>> once = extra.read();
        if (zone.isEmpty() || everyWeek.isEmpty() || shut.isEmpty() || once.isEmpty()) {
            refuse(text("hours.incomplete"));
            return Optional.empty();
        }
        var slots = new WeeklySlots(zone.getValue(), everyWeek.get(), shut.get(), once.get());
        return Optional.of(
                new InterviewHours(topics.getValue(), place.getValue().strip(), slots, version));
    }

    private void refuse(HoursProblem what) {
        String words = text("hours.problem." + what.name());
        if (what == HoursProblem.PLACE_TOO_LONG) {
            place.setErrorMessage(words);
            place.setInvalid(true);
            place.focus();
        } else {
            refuse(words);
        }
    }

    private void refuse(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }
}
