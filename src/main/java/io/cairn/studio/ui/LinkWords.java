package io.cairn.studio.ui;

import io.cairn.link.LinkEntry;
import io.cairn.link.LinkProblem;
import io.cairn.link.LinkResult;
import io.cairn.link.LinkState;
import io.cairn.shared.ui.Moments;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of links, in words for people. */
final class LinkWords {

    private LinkWords() {}

    static String text(String key, Object... values) {
        return StudioWords.text("links." + key, values);
    }

    /** @param state {@code null} for what nobody has looked up */
    static String state(@Nullable LinkState state) {
        return text("state." + (state == null ? "unchecked" : state.name().toLowerCase(Locale.ROOT)));
    }

    /** For example "It answers 404. Broken since 3 Nov 2026, 04:12."; empty while nobody has looked. */
    static String finding(LinkEntry entry) {
        LinkResult result = entry.result();
        if (result == null) {
            return "";
        }
        Integer status = result.status();
        LinkProblem problem = result.problem();
        String found = switch (result.state()) {
            case FINE -> "";
            case REDIRECTED -> text("leads", String.valueOf(result.finalAddress()));
            case UNSURE -> text("unsure", String.valueOf(status));
            case BROKEN -> text("problem." + problem, String.valueOf(status));
        };
        Instant since = entry.failingSince();
        return since == null ? found : text("since", found, Moments.dayAndTime(since));
    }

    static String checked(LinkEntry entry) {
        Instant at = entry.checkedAt();
        return at == null ? text("never") : text("checked", Moments.dayAndTime(at));
    }
}
