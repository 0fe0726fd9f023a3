package io.cairn.interview;

import java.util.UUID;

/** Addresses that notices lead to; relative to the portal's root. */
public final class InterviewPaths {

    public static final String INTERVIEWS = "interviews";
    public static final String MENTOR = "mentor/slots";

    private InterviewPaths() {}

    /** An interview among the others of a list. */
    static String of(String list, UUID interview) {
        return list + "/" + interview;
    }
}
