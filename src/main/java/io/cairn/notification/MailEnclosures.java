package io.cairn.notification;

import java.util.Optional;
import java.util.UUID;

/** What goes along with the mails of some notices, such as an entry for a calendar. Features declare it as a bean. */
public interface MailEnclosures {

    /**
     * Asked when the mail is written, apart from any request and with nobody signed in.
     *
     * @param account who gets the mail
     * @param kind of the notice
     * @param link as the notice was given it
     * @return empty if nothing goes along
     */
    Optional<Enclosure> find(UUID account, String kind, String link);

    /** @param type a media type, such as {@code text/calendar; charset=UTF-8} */
    record Enclosure(String file, String type, byte[] content) {}
}
