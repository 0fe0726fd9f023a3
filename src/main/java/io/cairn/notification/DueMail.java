package io.cairn.notification;

import java.util.Map;
import java.util.UUID;

/**
 * A notice whose mail one node has taken on.
 *
 * @param tries how often it was taken on, this time included
 */
record DueMail(UUID account, UUID id, String kind, Map<String, String> words, String link, int tries) {}
