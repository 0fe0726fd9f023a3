package io.cairn.review;

import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a review that its mentor wrote in two tabs at once. What only one of them touched is taken from it;
 * where both wrote, both texts stand one below the other. Of two choices, mine is kept.
 *
 * @param merged both together
 * @param both texts that both have changed and that now hold the words of both
 * @param apart theirs that found no room below mine
 */
public record DraftMerge(DraftContent merged, List<About> both, List<DraftComment> apart) implements Serializable {

    private static final String BETWEEN = "\n\n";

    public DraftMerge {
        both = List.copyOf(both);
        apart = List.copyOf(apart);
    }

    /** @param base what both began with */
    public static DraftMerge of(DraftContent base, DraftContent mine, DraftContent theirs) {
        List<About> both = new ArrayList<>();
        List<DraftComment> apart = new ArrayList<>();
        List<DraftComment> comments = new ArrayList<>();
        Map<About, String> began = texts(base);
        Map<About, String> here = texts(mine);
        Map<About, String> there = texts(theirs);
        Set<About> all = new LinkedHashSet<>(here.keySet());
        all.addAll(there.keySet());
        for (About about : all) {
            String my = here.getOrDefault(about, "");
            String their = there.getOrDefault(about, "");
            String was = began.getOrDefault(about, "");
            String text = text(was, my, their, DraftComment.MAX_LENGTH);
            if (isInBoth(was, my, their)) {
                both.add(about);
            }
            if (!text.contains(their) && !their.equals(was)) {
                apart.add(new DraftComment(about, their));
            }
            if (!text.isEmpty()) {
                comments.add(new DraftComment(about, text));
            }
        }
        String notes = text(base.notes(), mine.notes(), theirs.notes(), DraftContent.MAX_NOTES_LENGTH);
        DraftContent merged = new DraftContent(
                scores(base, mine, theirs),
                comments,
                notes,
                pick(base.verdict(), mine.verdict(), theirs.verdict()),
                verifies(base, mine, theirs));
        return new DraftMerge(merged, both, apart);
    }

    private static Map<About, String> texts(DraftContent content) {
        return content.comments().stream()
                .collect(Collectors.toMap(
                        DraftComment::about,
                        DraftComment::text,
                        (one, other) -> one + BETWEEN + other,
                        LinkedHashMap::new));
    }

    private static boolean isInBoth(String was, String mine, String theirs) {
        return !mine.equals(was) && !theirs.equals(was) && !mine.contains(theirs) && !theirs.contains(mine);
    }

    private static String text(String was, String mine, String theirs, int limit) {
        if (mine.equals(was) || (!theirs.equals(was) && theirs.contains(mine))) {
            return theirs;
        }
        String joined = mine + BETWEEN + theirs;
        return isInBoth(was, mine, theirs) && joined.length() <= limit ? joined : mine;
    }

    private static <T> @Nullable T pick(@Nullable T was, @Nullable T mine, @Nullable T theirs) {
        return Objects.equals(mine, was) ? theirs : mine;
    }

    private static Map<Slug, Integer> scores(DraftContent base, DraftContent mine, DraftContent theirs) {
        Map<Slug, Integer> scores = new TreeMap<>(theirs.scores());
        Set<Slug> all = new TreeSet<>(mine.scores().keySet());
        all.addAll(base.scores().keySet());
        for (Slug criterion : all) {
            Integer picked = pick(
                    base.scores().get(criterion),
                    mine.scores().get(criterion),
                    theirs.scores().get(criterion));
            if (picked == null) {
                scores.remove(criterion);
            } else {
                scores.put(criterion, picked);
            }
        }
        return scores;
    }

    /** What neither has taken away, and what either has added. */
    private static Set<UnitId> verifies(DraftContent base, DraftContent mine, DraftContent theirs) {
        Set<UnitId> both = new TreeSet<>(mine.verifies());
        both.addAll(theirs.verifies());
        both.removeIf(unit -> base.verifies().contains(unit)
                && !(mine.verifies().contains(unit) && theirs.verifies().contains(unit)));
        return both;
    }
}
