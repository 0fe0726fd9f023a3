package io.cairn.progress;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a list of notes, the one saved last first.
 *
 * @param notes with no more than the beginnings of their contents
 * @param count how many there are in all parts
 */
public record NotePage(List<Note> notes, int count) implements Serializable {

    public NotePage {
        notes = List.copyOf(notes);
    }
}
