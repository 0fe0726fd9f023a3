package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a verb has done, and how everything stands after it, so that a screen need not ask again.
 *
 * @param changed whether it was about something that could be changed
 * @param before what was said before, {@code null} if nothing was; to be handed to {@link Progress#reopen}
 * @param everything as {@link Progress#everything()} would answer now
 */
public record Recorded(boolean changed, @Nullable Claim before, Map<CatalogKey, Standing> everything)
        implements Serializable {}
