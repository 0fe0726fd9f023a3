package io.cairn.portfolio;

import io.cairn.account.EmailAddress;
import io.cairn.shared.Characters;
import java.io.Serializable;
import java.util.List;

/**
 * What a portfolio page says besides projects and certifications; texts not written are empty and not shown.
 *
 * @param headline who the person is, in one line
 * @param statement what they do and look for, in paragraphs
 * @param location where they are, as they want it to be known
 * @param contactEmail where strangers may write to
 * @param showsSkills whether the skills are listed with their evidence
 * @param showsStages whether it is drawn which lifecycle stages the projects cover
 */
public record PageContent(
        String headline,
        String statement,
        String location,
        String contactEmail,
        List<PageLink> links,
        boolean showsSkills,
        boolean showsStages)
        implements Serializable {

    public static final int MAX_HEADLINE_LENGTH = 120;
    public static final int MAX_STATEMENT_LENGTH = 1_200;
    public static final int MAX_LOCATION_LENGTH = 80;
    public static final int MAX_LINKS = 6;

    public static final PageContent EMPTY = new PageContent("", "", "", "", List.of(), true, true);

    /** @throws IllegalArgumentException if one of them is longer than it may be, or the email is none */
    public PageContent {
        headline = Characters.storable(headline).strip();
        statement = Characters.storable(statement).strip();
        location = Characters.storable(location).strip();
        contactEmail = contactEmail.strip();
        links = List.copyOf(links);
        if (headline.length() > MAX_HEADLINE_LENGTH
                || statement.length() > MAX_STATEMENT_LENGTH
                || location.length() > MAX_LOCATION_LENGTH
                || links.size() > MAX_LINKS) {
            throw new IllegalArgumentException("Longer than a page may be");
        }
        if (!contactEmail.isEmpty() && !EmailAddress.isValid(contactEmail)) {
            throw new IllegalArgumentException("Not an email address");
        }
    }
}
