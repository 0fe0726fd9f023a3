package io.cairn.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.IntPredicate;

/**
 * How far looking an address up may go.
 *
 * @param resolver gives the addresses of a host to which one may connect
 * @param ports to which one may connect
 * @param answer how long one waits for a connection, and for each piece of an answer
 * @param whole how long one address may take with all that it leads to
 * @param redirects how often it may lead elsewhere
 */
record LinkLimits(Resolver resolver, IntPredicate ports, Duration answer, Duration whole, int redirects) {

    static final LinkLimits STRICT = new LinkLimits(
            PublicAddresses::resolve,
            port -> port == 80 || port == 443,
            Duration.ofSeconds(8),
            Duration.ofSeconds(20),
            5);

    /** Turns a host's name into addresses. */
    @FunctionalInterface
    interface Resolver {
        /** @throws PrivateAddressException if one must not connect to it */
        InetAddress[] resolve(String host) throws UnknownHostException;
    }
}
