package io.cairn.archive;

import io.cairn.shared.archive.ArchiveRefusedException;
import io.cairn.shared.archive.ArchiveRefusedException.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Says where in an archive's document something is wrong, for example {@code projects[3].content.title, line 210}. */
final class Places {

    private Places() {}

    static ArchiveRefusedException broken(String place, JsonParser json) {
        return refusal(place + line(json.currentTokenLocation()), null);
    }

    static ArchiveRefusedException broken(String place, RuntimeException why) {
        for (Throwable cause = why.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ArchiveRefusedException earlier) {
                return earlier;
            }
        }
        return switch (why) {
            case JacksonException e -> refusal(place + path(e) + line(e.getLocation()), e);
            case DataAccessException e -> refusal(place, e);
            default -> refusal("%s: %s".formatted(place, why.getMessage()), why);
        };
    }

    private static ArchiveRefusedException refusal(String place, @Nullable Throwable cause) {
        ArchiveRefusedException refusal = new ArchiveRefusedException(Reason.BROKEN, place);
        refusal.initCause(cause);
        return refusal;
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        e.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append('.').append(step.getPropertyName());
            }
        });
        return path.toString();
    }

    private static String line(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 ? "" : ", line " + location.getLineNr();
    }
}
