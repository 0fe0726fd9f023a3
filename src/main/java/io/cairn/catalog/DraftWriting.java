package io.cairn.catalog;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Writes the rows of a draft, some hundred at a time: what is written is forgotten, and how far it is can be heard. */
final class DraftWriting {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final int total;
    private final HowFar howFar;
    private int waiting;
    private int done;

    /** @param howFar in rows, of which each prerequisite and each requirement is one too */
    DraftWriting(EntityManager entities, CatalogContent content, HowFar howFar) {
        this.entities = entities;
        this.howFar = howFar;
        total = content.things().size() + prerequisites(content) + requirements(content);
        howFar.at(0, total);
    }

    private static int prerequisites(CatalogContent content) {
        return content.skills().stream()
                .flatMap(skill -> skill.units().stream())
                .mapToInt(unit -> unit.prerequisites().size())
                .sum();
    }

    private static int requirements(CatalogContent content) {
        return content.roles().stream()
                .mapToInt(role -> role.requirements().size())
                .sum();
    }

    /** Makes a row of a thing and its place in the list. */
    @FunctionalInterface
    interface RowMaker<T> {
        DraftRow row(T thing, int position);
    }

    /** Things that refer to nothing in their own list, or to what may come later in it. */
    <T> void save(List<T> things, RowMaker<T> maker) {
        for (int position = 0; position < things.size(); position++) {
            persist(maker.row(things.get(position), position));
            if (waiting >= AT_ONCE) {
                flush();
            }
        }
    }

    /** Things that refer to each other. */
    <T> void saveTogether(List<T> things, RowMaker<T> maker) {
        flush();
        for (int position = 0; position < things.size(); position++) {
            persist(maker.row(things.get(position), position));
        }
        flush();
    }

    private void persist(DraftRow row) {
        entities.persist(row);
        waiting++;
    }

    /** What refers to what was saved so far can be saved now. */
    void flush() {
        entities.flush();
        entities.clear();
        done += waiting;
        waiting = 0;
        howFar.at(done, total);
    }
}
