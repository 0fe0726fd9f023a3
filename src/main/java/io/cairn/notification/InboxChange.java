package io.cairn.notification;

import java.util.UUID;

/** What has happened to a person's notices, on whichever node and in whichever tab. */
public sealed interface InboxChange {

    /** There is a new one. */
    record Arrived() implements InboxChange {}

    /** One was read. */
    record Read(UUID notice) implements InboxChange {}

    /** All were read. */
    record AllRead() implements InboxChange {}

    String ARRIVED = "arrived";
    String READ = "read/";
    String ALL_READ = "all-read";

    /** Where the changes of one person are told. */
    static String topic(UUID account) {
        return "notice/" + account;
    }

    static InboxChange parse(String content) {
        return switch (content) {
            case ARRIVED -> new Arrived();
            case ALL_READ -> new AllRead();
            default -> new Read(UUID.fromString(content.substring(READ.length())));
        };
    }
}
