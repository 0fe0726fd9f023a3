package io.cairn.platform;

/**
 * One row that a node has written for all.
 *
 * @param transaction number of the transaction that wrote it
 */
record NodeEvent(long id, long transaction, String topic, String content) {}
