package io.cairn.roadmap;

/** Thrown when no plan can be made from what a learner decided; {@link #field()} says which field to mend. */
public class SettingsException extends PlanningException {

    public enum Field {
        /** The career role is missing, unknown, or not that of the roadmap. */
        ROLE,
        /** Hours per week are outside 1 to 80. */
        HOURS_PER_WEEK,
        /** No study day is chosen. */
        STUDY_DAYS,
        /** The target date has gone by or is not after the start. */
        TARGET,
        /** A blocked range leaves no day to study on. */
        BLOCKED
    }

    private final Field field;

    public SettingsException(Field field, String message) {
        super(message);
        this.field = field;
    }

    public Field field() {
        return field;
    }
}
