package io.cairn.review;

/** One of the two has ended the conversation; what was to be said has not been. */
public class ConversationEndedException extends RuntimeException {

    ConversationEndedException() {
        super("The conversation has ended");
    }
}
