package io.cairn.notification;

import java.io.Serializable;

/**
 * How a person wants to be told of one kind of notice.
 *
 * @param label what the kind is called, in their language
 */
public record NoticePreference(String kind, String label, Delivery delivery) implements Serializable {}
