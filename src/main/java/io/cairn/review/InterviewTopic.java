package io.cairn.review;

import io.cairn.shared.Slug;

/** What a mock interview is about. */
public enum InterviewTopic {
    CODING("mock-interview-coding"),
    SYSTEM_DESIGN("mock-interview-system-design"),
    ML_THEORY("mock-interview-ml-theory");

    private final Slug rubric;

    InterviewTopic(String rubric) {
        this.rubric = new Slug(rubric);
    }

    /** The rubric it is judged by afterwards. */
    public Slug rubric() {
        return rubric;
    }
}
