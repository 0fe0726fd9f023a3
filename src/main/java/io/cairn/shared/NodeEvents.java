package io.cairn.shared;

import java.util.function.Consumer;

/**
 * What happens on one node of the portal, told on all of them. Everybody who listens hears each event that was committed
 * while they did, on whichever node, also when the connection between was broken for a while; never one that was rolled
 * back. Events of one transaction come in their order.
 */
public interface NodeEvents {

    /** Ends what it was given for. */
    @FunctionalInterface
    interface Subscription {
        void end();
    }

    /**
     * Part of the caller's transaction, if there is one. One statement; where that is too much, SQL may select {@code
     * publish_node_event(topic, content)} in the statement that makes the change.
     *
     * @param topic whom it concerns, such as {@code queue} or {@code notice/<account>}; only those who listen to exactly
     *     this topic hear it
     * @param content what happened, in few words: ids, no texts
     */
    void publish(String topic, String content);

    /** @param listener hands over what takes long or waits: it holds up everybody else's events */
    Subscription subscribe(String topic, Consumer<String> listener);
}
