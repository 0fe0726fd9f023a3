package io.cairn.roadmap.ui;

import io.cairn.roadmap.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the planner's reasons into sentences that name things as the learner knows them, never by their ids. */
final class ReasonSentences {

    private static final int SENTENCES = 3;
    private static final int NAMES = 3;

    private final StepNames names;
    private final Words words;
    private final RoughDates dates;
    private final String roleName;

    ReasonSentences(StepNames names, Words words, RoughDates dates, String roleName) {
        this.names = names;
        this.words = words;
        this.dates = dates;
        this.roleName = roleName;
    }

    /** "Why now" in at most three sentences, the most telling first; empty when nothing can be said. */
    String whyNow(List<Reason> reasons) {
        return reasons.stream()
                .map(this::sentence)
                .flatMap(Optional::stream)
                .distinct()
                .limit(SENTENCES)
                .collect(Collectors.joining(" "));
    }

    /** Empty if the reason speaks only of what the edition no longer has. */
    Optional<String> sentence(Reason reason) {
        return switch (reason) {
            case Reason.Serves serves ->
                names.skillAtLevel(serves.skill(), serves.level())
                        .map(skill -> words.text("roadmap.reason.serves." + serves.importance(), skill, roleName));
            case Reason.LeadsTo leads ->
                names.skillAtLevel(leads.skill(), leads.level())
                        .map(skill -> words.text("roadmap.reason.leads-to." + leads.importance(), skill, roleName));
            case Reason.Unlocks unlocks -> about("roadmap.reason.unlocks", names.units(unlocks.units()));
            case Reason.UnlocksProject unlocks ->
                names.project(unlocks.brief()).map(name -> words.text("roadmap.reason.unlocks-project", name));
            case Reason.UnlocksCertification unlocks ->
                names.certification(unlocks.certification())
                        .map(name -> words.text("roadmap.reason.unlocks-certification", name));
            case Reason.CameFirstFor first ->
                names.unit(first.dependent())
                        .map(name -> words.text("roadmap.reason.came-first-for", name, asSentence(first.reason())));
            case Reason.After after ->
                names.unit(after.prerequisite())
                        .map(name -> words.text("roadmap.reason.after", name, asSentence(after.reason())));
            case Reason.ReadyAfter ready ->
                names.unit(ready.unit()).map(name -> words.text("roadmap.reason.ready-after", name));
            case Reason.EvidenceRemoved removed ->
                about("roadmap.reason.evidence-removed", names.units(removed.units()));
            case Reason.DespiteSkipped skipped -> about("roadmap.reason.despite-skipped", names.units(skipped.units()));
            case Reason.ShowsParadigm shows ->
                Optional.of(words.text(
                        shows.required() ? "roadmap.reason.shows-required" : "roadmap.reason.shows",
                        words.of("catalog.Paradigm", shows.paradigm()),
                        roleName));
            case Reason.CoversStages covers -> about("roadmap.reason.covers-stages", names.stages(covers.stages()));
            case Reason.Proves proves -> about("roadmap.reason.proves", names.units(proves.units()));
            case Reason.Chosen chosen -> Optional.of(words.text("roadmap.reason.chosen"));
            case Reason.ClosesRun closes ->
                names.area(closes.area()).map(name -> words.text("roadmap.reason.closes-run", name));
            case Reason.BeforeTheEnd before -> Optional.of(words.text("roadmap.reason.before-the-end", before.days()));
            case Reason.Begun begun -> Optional.of(words.text("roadmap.reason.begun", dates.exact(begun.on())));
            case Reason.Finished finished ->
                Optional.of(words.text("roadmap.reason.finished", dates.exact(finished.on())));
        };
    }

    private Optional<String> about(String key, List<String> things) {
        if (things.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.text(key, some(things), things.size()));
    }

    /** The first few by name, the rest counted. */
    private String some(List<String> things) {
        if (things.size() <= NAMES + 1) {
            return words.list(things);
        }
        String rest = words.text("roadmap.reason.more", things.size() - NAMES);
        return words.list(
                Stream.concat(things.stream().limit(NAMES), Stream.of(rest)).toList());
    }

    /** The catalogue's lines may or may not end with a full stop. */
    private static String asSentence(String line) {
        String text = line.strip();
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
