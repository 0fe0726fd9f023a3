package io.cairn.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice as its person reads it.
 *
 * @param text a sentence in their language
 */
public record NoticeInfo(UUID id, String text, Instant at, boolean read) implements Serializable {}
