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
        /** The start is more than twenty years away. */
        START,
        /** The target date has gone by, is before the start, or is more than twenty years away. */
        TARGET,
        /** More than three years are blocked. */
        BLOCKED,
        /** A pause ends before it begins or lasts more than two years. */
        PAUSE
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
