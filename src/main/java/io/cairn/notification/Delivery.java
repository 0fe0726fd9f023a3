package io.cairn.notification;

/** The ways in which a person wants to be told of one kind of notice. */
public enum Delivery {
    BOTH,
    IN_APP,
    MAIL,
    NONE
}
