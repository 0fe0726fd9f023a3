package io.cairn.review;

import java.io.Serializable;

/**
 * A mentor's own profile.
 *
 * @param paused whether they take no work at present
 * @param version to be handed back when saving
 */
public record MentorProfile(MentorDetails details, boolean paused, int version) implements Serializable {}
