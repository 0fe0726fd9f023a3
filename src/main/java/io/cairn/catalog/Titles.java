package io.cairn.catalog;

/** What the catalogue's things are called, each in its own field. */
public final class Titles {

    private Titles() {}

    /**
     * The thing's title or name; a unit, what becomes of one, and a translation have none of their own, so
     * they go by their ids.
     *
     * @throws IllegalArgumentException if it is no thing of the catalogue
     */
    public static String of(Record thing) {
        return switch (thing) {
            case Source source -> source.title();
            case SkillArea area -> area.name();
            case Skill skill -> skill.name();
            case Unit unit -> unit.id().toString();
            case LifecycleStage stage -> stage.name();
            case CareerRole role -> role.name();
            case LearningResource resource -> resource.title();
            case Rubric rubric -> rubric.title();
            case ProjectBrief brief -> brief.title();
            case Certification certification -> certification.name();
            case CareerTask task -> task.title();
            case GuideEntry entry -> entry.question();
            case Background background -> background.name();
            case Succession succession -> succession.unit().toString();
            case Translation translation -> translation.id().toString();
            default -> throw new IllegalArgumentException("No thing of the catalogue: " + thing.getClass());
        };
    }
}
