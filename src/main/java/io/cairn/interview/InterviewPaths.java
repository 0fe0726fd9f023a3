package io.cairn.interview;

/** Addresses that notices lead to; relative to the portal's root. */
public final class InterviewPaths {

    public static final String INTERVIEWS = "interviews";
    public static final String MENTOR = "mentor/slots";

    private InterviewPaths() {}
}
