package io.cairn.search;

import java.io.Serializable;
import java.util.List;

/**
 * What was found, best first within each group.
 *
 * @param similar whether nothing holds the words themselves and these are only spelt like them
 */
public record SearchResult(List<Group> groups, boolean similar) implements Serializable {

    public static final SearchResult NOTHING = new SearchResult(List.of(), false);

    public SearchResult {
        groups = List.copyOf(groups);
    }

    /** All that was found, whether or not it is among the hits. */
    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }

    /** @param total how many there are; the hits are the first of them */
    public record Group(SearchKind kind, List<SearchHit> hits, int total) implements Serializable {

        public Group {
            hits = List.copyOf(hits);
        }
    }
}
