package io.cairn.link;

import java.net.UnknownHostException;

/** A name that leads into somebody's own network. */
class PrivateAddressException extends UnknownHostException {

    PrivateAddressException(String host) {
        super("Not of the public internet: " + host);
    }
}
