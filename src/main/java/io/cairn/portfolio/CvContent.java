package io.cairn.portfolio;

import io.cairn.account.EmailAddress;
import io.cairn.shared.Characters;
import java.io.Serializable;
import java.util.List;

/**
 * What a CV says beyond the portfolio. How to reach the person is kept apart from the page: a CV goes to people they
 * choose.
 *
 * @param work and {@code education}: in any order; the CV shows the latest first
 */
public record CvContent(String email, String phone, String location, List<CvEntry> work, List<CvEntry> education)
        implements Serializable {

    public static final int MAX_PHONE_LENGTH = 40;
    public static final int MAX_LOCATION_LENGTH = 120;
    public static final int MAX_ENTRIES = 20;

    /** @throws IllegalArgumentException if something is too long, or the email is none */
    public CvContent {
        email = email.strip();
        phone = Characters.storable(phone).strip();
        location = Characters.storable(location).strip();
        work = List.copyOf(work);
        education = List.copyOf(education);
        if (!email.isEmpty() && !EmailAddress.isValid(email)
                || phone.length() > MAX_PHONE_LENGTH
                || location.length() > MAX_LOCATION_LENGTH
                || work.size() > MAX_ENTRIES
                || education.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException("Not what a CV may say");
        }
    }
}
