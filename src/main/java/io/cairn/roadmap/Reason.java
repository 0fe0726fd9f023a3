package io.cairn.roadmap;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.cairn.catalog.Importance;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.Proficiency;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Why a step is in the plan or where it is; the screens turn each into a sentence. The most telling comes first. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reason.Serves.class, name = "serves"),
    @JsonSubTypes.Type(value = Reason.LeadsTo.class, name = "leads-to"),
    @JsonSubTypes.Type(value = Reason.Unlocks.class, name = "unlocks"),
    @JsonSubTypes.Type(value = Reason.UnlocksProject.class, name = "unlocks-project"),
    @JsonSubTypes.Type(value = Reason.UnlocksCertification.class, name = "unlocks-certification"),
    @JsonSubTypes.Type(value = Reason.CameFirstFor.class, name = "came-first-for"),
    @JsonSubTypes.Type(value = Reason.After.class, name = "after"),
    @JsonSubTypes.Type(value = Reason.ReadyAfter.class, name = "ready-after"),
    @JsonSubTypes.Type(value = Reason.EvidenceRemoved.class, name = "evidence-removed"),
    @JsonSubTypes.Type(value = Reason.DespiteSkipped.class, name = "despite-skipped"),
    @JsonSubTypes.Type(value = Reason.ShowsParadigm.class, name = "shows-paradigm"),
    @JsonSubTypes.Type(value = Reason.CoversStages.class, name = "covers-stages"),
    @JsonSubTypes.Type(value = Reason.Proves.class, name = "proves"),
    @JsonSubTypes.Type(value = Reason.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Reason.ClosesRun.class, name = "closes-run"),
    @JsonSubTypes.Type(value = Reason.BeforeTheEnd.class, name = "before-the-end"),
    @JsonSubTypes.Type(value = Reason.Begun.class, name = "begun"),
    @JsonSubTypes.Type(value = Reason.Finished.class, name = "finished"),
})
public sealed interface Reason extends Serializable {

    /** The career role asks for exactly this unit. */
    record Serves(Slug skill, Proficiency level, Importance importance) implements Reason {}

    /** The career role does not ask for the unit itself, but for something that builds on it. */
    record LeadsTo(Slug skill, Proficiency level, Importance importance) implements Reason {}

    /** Planned units that directly build on it, in their order. */
    record Unlocks(List<UnitId> units) implements Reason {
        public Unlocks {
            units = List.copyOf(units);
        }
    }

    /** The planned project that needs it. */
    record UnlocksProject(Slug brief) implements Reason {}

    /** The certification of the learner's choice that covers it. */
    record UnlocksCertification(Slug certification) implements Reason {}

    /**
     * It comes now because the next of its dependents could not begin otherwise.
     *
     * @param reason the catalogue's line for this prerequisite
     */
    record CameFirstFor(UnitId dependent, String reason) implements Reason {}

    /**
     * It could not come before this unit.
     *
     * @param reason the catalogue's line for this prerequisite
     */
    record After(UnitId prerequisite, String reason) implements Reason {}

    /** A project or certification comes as soon as this unit, the last of those it needs, is done. */
    record ReadyAfter(UnitId unit) implements Reason {}

    /** Prerequisites of it that need no step because they are known. */
    record EvidenceRemoved(List<UnitId> units) implements Reason {
        public EvidenceRemoved {
            units = List.copyOf(units);
        }
    }

    /** Prerequisites of it that the learner skipped; it is planned all the same. */
    record DespiteSkipped(List<UnitId> units) implements Reason {
        public DespiteSkipped {
            units = List.copyOf(units);
        }
    }

    /** @param required whether the role's portfolio rule names the paradigm and this is the first project to show it */
    record ShowsParadigm(Paradigm paradigm, boolean required) implements Reason {}

    /** Lifecycle stages that no earlier project of the plan covers. */
    record CoversStages(List<Slug> stages) implements Reason {
        public CoversStages {
            stages = List.copyOf(stages);
        }
    }

    /** Units of this plan, or known ones, that the project or certification is evidence for. */
    record Proves(List<UnitId> units) implements Reason {
        public Proves {
            units = List.copyOf(units);
        }
    }

    /** The learner asked for this certification. */
    record Chosen(Slug certification) implements Reason {}

    /** All planned units of the area are done. */
    record ClosesRun(Slug area) implements Reason {}

    /** Work on getting the job begins about this many days before the likely finish. */
    record BeforeTheEnd(int days) implements Reason {}

    /** It is in progress, so it comes first. */
    record Begun(LocalDate on) implements Reason {}

    /** It is done and stays where it was. */
    record Finished(LocalDate on) implements Reason {}
}
