package io.cairn.shared;

/**
 * Thrown when something asked for does not exist, or is somebody else's: the two must not be told apart from outside.
 * The shell answers it with the "not found" page.
 */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what);
    }
}
